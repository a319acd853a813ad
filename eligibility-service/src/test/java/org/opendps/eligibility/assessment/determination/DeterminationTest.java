package org.opendps.eligibility.assessment.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Computed, signed where the council asks for it, superseded and never edited. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DeterminationTest {

    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    private static Response history(String personRef) {
        return by(PRACTITIONER).get("/v1/people/" + personRef + "/determinations");
    }

    private static Response circumstances(String determination, Map<String, Object> known) {
        return by(PRACTITIONER, Map.of("circumstances", known, "reason", "It became known."))
                .post("/v1/determinations/" + determination + "/circumstances");
    }

    @Test
    void otherCircumstancesMakeAnotherDeterminationOfTheSameAssessment() {
        var person = registered();
        String assessment = assess(person, findings(2)).path("id");
        var first = determine(assessment);
        first.then()
                .statusCode(201)
                .body("status", equalTo("STANDING"))
                .body("consequence.meeting", equalTo("NOT_YET_KNOWN"))
                .body("basis", equalTo("ELIGIBLE"));
        var second = circumstances(first.path("id"), Map.of("ordinaryResidence", "ELSEWHERE"));
        second.then()
                .statusCode(201)
                .body("assessmentId", equalTo(assessment))
                .body("consequence.meeting", equalTo("POWER"))
                .body("basis", equalTo("POWER"))
                .body("changeReason", equalTo("It became known."));
        var third =
                circumstances(second.path("id"), Map.of("ordinaryResidence", "OURS", "finances", "AT_OR_BELOW_LIMIT"));
        third.then().statusCode(201).body("consequence.meeting", equalTo("DUTY"));
        history(person)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(third.path("id"), second.path("id"), first.path("id"))))
                .body("items.status", equalTo(List.of("STANDING", "SUPERSEDED", "SUPERSEDED")))
                .body("items[2].consequence.meeting", equalTo("NOT_YET_KNOWN"));
        circumstances(first.path("id"), Map.of("ordinaryResidence", "OURS"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("SUPERSEDED"));
    }

    @Test
    void laterAssessmentSupersedesOfItsKindOnly() {
        var person = registered();
        determined(person, 2);
        var carer = Map.of(
                "kind",
                "CARER",
                "necessaryCare",
                true,
                "healthAtRisk",
                true,
                "wellbeing",
                Map.of("significantImpact", true, "areas", List.of("HEALTH")));
        determine(assess(person, new HashMap<>(carer)).path("id")).then().statusCode(201);
        history(person)
                .then()
                .body("items.kind", equalTo(List.of("CARER", "ADULT")))
                .body("items.status", equalTo(List.of("STANDING", "STANDING")));
        determined(person, 1);
        history(person)
                .then()
                .body("items.decision", equalTo(List.of("NOT_ELIGIBLE_OUTCOMES", "ELIGIBLE", "ELIGIBLE")))
                .body("items.status", equalTo(List.of("STANDING", "STANDING", "SUPERSEDED")));
    }

    @Test
    void urgentNeedsStandBesideWhatWasAssessedAndDoNotDecideOverIt() {
        var person = registered();
        determined(person, 2);
        by(PRACTITIONER, Map.of("kind", "ADULT", "needs", "The carer is in hospital."))
                .post("/v1/people/" + person + "/urgent-needs")
                .then()
                .statusCode(201);
        history(person).then().body("items.status", equalTo(List.of("STANDING", "STANDING")));
        draft(person, plan()).then().statusCode(201);
        determined(person, 1);
        history(person).then().body("items.status", equalTo(List.of("STANDING", "SUPERSEDED", "SUPERSEDED")));
        draft(person, plan()).then().statusCode(422);
    }

    /** Care Act 2014 s.11(1) spares the council the assessment; it takes nothing from who was found eligible. */
    @Test
    void refusalOfAnotherAssessmentLeavesWhatWasFound() {
        var person = registered();
        determined(person, 2);
        Map<String, Object> refusal = Map.of("kind", "ADULT", "assessmentRefused", true);
        determine(assess(person, refusal).path("id"))
                .then()
                .statusCode(201)
                .body("decision", equalTo("NO_ASSESSMENT"))
                .body("status", equalTo("STANDING"));
        history(person).then().body("items.status", equalTo(List.of("STANDING", "STANDING")));
        draft(person, plan()).then().statusCode(201);
        determine(assess(person, refusal).path("id")).then().statusCode(201);
        history(person).then().body("items.status", equalTo(List.of("STANDING", "SUPERSEDED", "STANDING")));
        determined(person, 1);
        history(person)
                .then()
                .body("items.status", equalTo(List.of("STANDING", "SUPERSEDED", "SUPERSEDED", "SUPERSEDED")));
        draft(person, plan()).then().statusCode(422);
    }

    @Test
    void refusalDecidesWhereNothingElseStands() {
        var person = registered();
        determine(assess(person, Map.of("kind", "ADULT", "assessmentRefused", true))
                        .path("id"))
                .then()
                .statusCode(201);
        draft(person, plan()).then().statusCode(422).body("detail", containsString("NO_ASSESSMENT"));
        determined(person, 2);
        history(person).then().body("items.status", equalTo(List.of("STANDING", "SUPERSEDED")));
        draft(person, plan()).then().statusCode(201);
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A council of its own, whose policy asks for a second signature from today on. */
    private static Login councilThatCountersigns() {
        var authority = "E07" + nhsNumber().substring(4);
        var council = PRACTITIONER.at(authority);
        var today = LocalDate.now(LONDON).toString();
        by(
                        Login.as("commissioner").at(authority),
                        Map.of("from", today, "countersigned", true, "urgentFollowUpWorkingDays", 3))
                .post("/v1/assessment-policies")
                .then()
                .statusCode(201);
        return council;
    }

    private static String determinedBy(Login who, String personRef, int unable) {
        String assessment = by(who, findings(unable))
                .post("/v1/people/" + personRef + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return by(who).post("/v1/assessments/" + assessment + "/determination")
                .then()
                .statusCode(201)
                .body("status", equalTo("AWAITING_COUNTERSIGNATURE"))
                .extract()
                .path("id");
    }

    private static Response countersign(Login who, String determination, Map<String, Object> verdict) {
        return by(who, verdict).post("/v1/determinations/" + determination + "/countersignature");
    }

    @Test
    void determinationStandsOnceASecondPractitionerHasSigned() {
        var first = councilThatCountersigns();
        var second = first.named("colleague");
        String person = by(first, somebody()).post("/v1/people").path("personRef");
        var made = determinedBy(first, person, 2);
        by(first, plan())
                .post("/v1/people/" + person + "/support-plans")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"));
        assertThat(Broker.await("eligibility.case.v1", person, 1))
                .noneMatch(step -> step.value().contains("ELIGIBILITY_DETERMINED"));
        by(second).get("/v1/determinations").then().body("items.id", equalTo(List.of(made)));
        countersign(first, made, Map.of("verdict", "SIGNED"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/countersignature-of-oneself"));
        countersign(second, made, Map.of("verdict", "SIGNED"))
                .then()
                .statusCode(200)
                .body("status", equalTo("STANDING"))
                .body("countersignedBy", equalTo("colleague"));
        by(second).get("/v1/determinations").then().body("items", empty());
        countersign(second, made, Map.of("verdict", "SIGNED")).then().statusCode(409);
        by(first, plan()).post("/v1/people/" + person + "/support-plans").then().statusCode(201);
        assertThat(Broker.await("eligibility.case.v1", person, 2).getLast().value())
                .contains("ELIGIBILITY_DETERMINED");
        // until the next is signed, this one stands
        var next = determinedBy(first, person, 1);
        by(first)
                .get("/v1/people/" + person + "/determinations")
                .then()
                .body("items.status", equalTo(List.of("AWAITING_COUNTERSIGNATURE", "STANDING")));
        countersign(second, next, Map.of("verdict", "SENT_BACK")).then().statusCode(400);
        countersign(second, next, Map.of("verdict", "SENT_BACK", "reason", "The second outcome was overlooked."))
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT_BACK"))
                .body("countersignatureReason", equalTo("The second outcome was overlooked."));
        by(first, plan()).post("/v1/people/" + person + "/support-plans").then().statusCode(201);
    }

    @Test
    void whoAssessedDoesNotSignWhatAColleagueHadDetermined() {
        var first = councilThatCountersigns();
        String person = by(first, somebody()).post("/v1/people").path("personRef");
        String assessment = by(first, findings(2))
                .post("/v1/people/" + person + "/assessments")
                .path("id");
        String made = by(first.named("colleague"))
                .post("/v1/assessments/" + assessment + "/determination")
                .path("id");
        countersign(first, made, Map.of("verdict", "SIGNED")).then().statusCode(422);
        countersign(first.named("third"), made, Map.of("verdict", "SIGNED"))
                .then()
                .statusCode(200);
    }

    @Test
    void urgentNeedsWaitForNobodyAndTheTaskIsDueByTheCouncilsPolicy() {
        var council = councilThatCountersigns();
        String person = by(council, somebody()).post("/v1/people").path("personRef");
        by(council, Map.of("kind", "ADULT", "needs", "Nobody cooks from today on."))
                .post("/v1/people/" + person + "/urgent-needs")
                .then()
                .statusCode(201)
                .body("status", equalTo("STANDING"));
        by(council).get("/v1/assessment-tasks").then().body("items.personRef", equalTo(List.of(person)));
    }

    @Test
    void policyStartsTodayOrLaterAndIsTheCouncilsOwn() {
        var yesterday = LocalDate.now(LONDON).minusDays(1).toString();
        var body = Map.of("from", yesterday, "countersigned", true, "urgentFollowUpWorkingDays", 5);
        by(Login.as("admin"), body)
                .post("/v1/assessment-policies")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/policy-starts-in-past"));
        by(PRACTITIONER, body).post("/v1/assessment-policies").then().statusCode(403);
        var council = councilThatCountersigns();
        by(council)
                .get("/v1/assessment-policies")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void bandOfEarlierTimesIsHistoryAndNeverADetermination() {
        var person = registered();
        var band = Map.of("assessedOn", "2013-06-14", "band", "CRITICAL", "councilThreshold", "SUBSTANTIAL");
        by(PRACTITIONER, band)
                .post("/v1/people/" + person + "/facs-assessments")
                .then()
                .statusCode(201)
                .body("status", equalTo("LEGACY_FACS"))
                .body("metThresholdThen", equalTo(true));
        var lower = new HashMap<String, Object>(band);
        lower.put("band", "MODERATE");
        lower.put("assessedOn", "2015-03-31");
        lower.put("source", "Paper file, page 12");
        by(PRACTITIONER, lower)
                .post("/v1/people/" + person + "/facs-assessments")
                .then()
                .statusCode(201)
                .body("metThresholdThen", equalTo(false));
        lower.put("assessedOn", "2015-04-01");
        by(PRACTITIONER, lower)
                .post("/v1/people/" + person + "/facs-assessments")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-under-facs"));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/facs-assessments")
                .then()
                .body("items.band", equalTo(List.of("CRITICAL", "MODERATE")))
                .body("items.source", hasItem("Paper file, page 12"));
        history(person).then().body("items", empty());
        draft(person, plan()).then().statusCode(422).body("type", equalTo("/problems/person-not-eligible"));
        by(STRANGER).get("/v1/people/" + person + "/facs-assessments").then().statusCode(404);
        by(STRANGER, band)
                .post("/v1/people/" + person + "/facs-assessments")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherCouncilSeesNothing() {
        var person = registered();
        String made = determine(assess(person, findings(2)).path("id")).path("id");
        by(PRACTITIONER)
                .get("/v1/determinations/" + made)
                .then()
                .statusCode(200)
                .body("id", notNullValue());
        by(STRANGER).get("/v1/determinations/" + made).then().statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/determinations").then().statusCode(404);
        by(STRANGER, Map.of("circumstances", Map.of(), "reason", "none"))
                .post("/v1/determinations/" + made + "/circumstances")
                .then()
                .statusCode(404);
        countersign(STRANGER, made, Map.of("verdict", "SIGNED")).then().statusCode(404);
        by(Login.as("auditor"))
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.findAll { it.outcome == 'REFUSED' }", not(empty()));
    }
}
