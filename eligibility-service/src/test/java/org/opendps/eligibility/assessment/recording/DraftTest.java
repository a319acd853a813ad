package org.opendps.eligibility.assessment.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.eligibility.assessment.Forms.ofACarer;
import static org.opendps.eligibility.assessment.Forms.ofAnAdult;
import static org.opendps.eligibility.assessment.Forms.outOfReach;
import static org.opendps.eligibility.assessment.Forms.with;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** An assessment is written in pieces and completed when nothing is missing. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DraftTest {

    private static final Login COLLEAGUE = PRACTITIONER.named("colleague");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String now) {
        by(Login.as("admin"), Map.of("now", now))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static String begin(String personRef, String kind) {
        return by(PRACTITIONER, Map.of("kind", kind))
                .post("/v1/people/" + personRef + "/assessment-drafts")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static Response save(Login who, String id, Map<String, Object> form) {
        return by(who, form).header("If-Match", etag(id)).put("/v1/assessments/" + id);
    }

    private static String etag(String id) {
        return by(PRACTITIONER).get("/v1/assessments/" + id).header("ETag");
    }

    private static Response complete(String id) {
        return by(PRACTITIONER).post("/v1/assessments/" + id + "/completion");
    }

    private static String saved(String personRef, String kind, Map<String, Object> form) {
        var id = begin(personRef, kind);
        save(PRACTITIONER, id, form).then().statusCode(200);
        return id;
    }

    @Test
    void isSavedInPiecesByOneOrAnother() {
        var person = registered();
        var id = begin(person, "ADULT");
        save(PRACTITIONER, id, Map.of("ownWords", "I have not been out since the spring."))
                .then()
                .statusCode(200)
                .body("form.ownWords", equalTo("I have not been out since the spring."))
                .body("missing.field", hasItems("manner", "impairment", "advocacy"));
        var before = etag(id);
        save(COLLEAGUE, id, ofAnAdult(2)).then().statusCode(200).body("missing", empty());
        by(PRACTITIONER, ofAnAdult(1))
                .header("If-Match", before)
                .put("/v1/assessments/" + id)
                .then()
                .statusCode(412);
        by(PRACTITIONER, ofAnAdult(1)).put("/v1/assessments/" + id).then().statusCode(428);
        complete(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECORDED"))
                .body("findings.outcomes.outcome", hasItems("RELATIONSHIPS", "COMMUNITY_FACILITIES"))
                .body("findings.wellbeing.significantImpact", equalTo(true));
        save(PRACTITIONER, id, ofAnAdult(1)).then().statusCode(409).body("currentState", equalTo("RECORDED"));
        complete(id).then().statusCode(409);
        determine(id)
                .then()
                .statusCode(201)
                .body("decision", equalTo("ELIGIBLE"))
                .body("reasons.evidence", hasItem("Seen on the visit."));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/assessments")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].status", equalTo("DETERMINED"));
    }

    @Test
    void draftIsNotDeterminedNorCompletedWhileAnythingIsMissing() {
        var id = begin(registered(), "ADULT");
        determine(id).then().statusCode(409).body("currentState", equalTo("DRAFT"));
        complete(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/assessment-incomplete"))
                .body("missing.field", hasItems("manner", "ownWords", "outcomesWished", "judgedWithoutCarer"))
                .body("missing.citation", hasItem("Care Act 2014 s.9(4)(b)"));
        for (var field : ofAnAdult(2).keySet()) {
            var form = new HashMap<>(ofAnAdult(2));
            form.remove(field);
            save(PRACTITIONER, id, form).then().statusCode(200);
            complete(id).then().statusCode(422).body("missing.field", equalTo(List.of(field)));
        }
        save(PRACTITIONER, id, with(ofAnAdult(2), "judgedWithoutCarer", false));
        complete(id).then().statusCode(422).body("missing.citation", equalTo(List.of("Care Act 2014 s.18(7)")));
        save(
                PRACTITIONER,
                id,
                with(
                        ofAnAdult(2),
                        "outcomes",
                        List.of(Map.of("outcome", "NUTRITION", "limbs", List.of("WITHOUT_ASSISTANCE")))));
        complete(id)
                .then()
                .statusCode(422)
                .body("missing.field", equalTo(List.of("outcomes.NUTRITION.limbEvidence.WITHOUT_ASSISTANCE")));
    }

    @Test
    void eachOfSeveralLimbsSaysWhatItRestsOn() {
        var two = new HashMap<String, Object>(outOfReach("NUTRITION", "WITHOUT_ASSISTANCE"));
        two.put("limbs", List.of("WITHOUT_ASSISTANCE", "ENDANGERS_SAFETY"));
        two.put("limbEvidence", Map.of("WITHOUT_ASSISTANCE", "Cannot open tins."));
        var id = saved(
                registered(),
                "ADULT",
                with(ofAnAdult(2), "outcomes", List.of(two, outOfReach("CLOTHING", "WITHOUT_ASSISTANCE"))));
        complete(id)
                .then()
                .statusCode(422)
                .body("missing.field", equalTo(List.of("outcomes.NUTRITION.limbEvidence.ENDANGERS_SAFETY")));
        two.put(
                "limbEvidence",
                Map.of("WITHOUT_ASSISTANCE", "Cannot open tins.", "ENDANGERS_SAFETY", "Left the gas on twice."));
        save(
                PRACTITIONER,
                id,
                with(ofAnAdult(2), "outcomes", List.of(two, outOfReach("CLOTHING", "WITHOUT_ASSISTANCE"))));
        complete(id).then().statusCode(200);
        determine(id)
                .then()
                .statusCode(201)
                .body("decision", equalTo("ELIGIBLE"))
                .body(
                        "reasons.find { it.citation == 'SI 2015/313 reg 2(2)(a)' }.evidence",
                        containsString("health or safety: Left the gas on twice."));
    }

    @Test
    void fluctuatingNeedsAreLookedAtOverAPeriod() {
        var fluctuates = Map.of("fluctuates", true);
        var id = saved(registered(), "ADULT", with(ofAnAdult(2), "fluctuation", fluctuates));
        complete(id).then().statusCode(422).body("missing.citation", equalTo(List.of("SI 2015/313 reg 2(4)")));
        var whole = Map.of(
                "fluctuates",
                true,
                "from",
                "2025-11-01",
                "to",
                "2026-10-31",
                "rationale",
                "Four seasons, since the winter is worst.");
        save(PRACTITIONER, id, with(ofAnAdult(2), "fluctuation", with(whole(whole), "to", "2025-10-31")))
                .then()
                .statusCode(400);
        save(PRACTITIONER, id, with(ofAnAdult(2), "fluctuation", whole)).then().statusCode(200);
        complete(id).then().statusCode(200).body("form.fluctuation.from", equalTo("2025-11-01"));
    }

    private static Map<String, Object> whole(Map<String, ?> map) {
        return new HashMap<>(map);
    }

    @Test
    void advocateIsArrangedBeforeCompletionAndUrgentNeedsDoNotWaitForOne() {
        var person = registered();
        var alone = with(ofAnAdult(2), "advocacy", Map.of("difficulties", List.of("USE_OR_WEIGH")));
        var id = saved(person, "ADULT", alone);
        by(PRACTITIONER)
                .get("/v1/assessments/" + id)
                .then()
                .body("advocacy.required", equalTo(true))
                .body("advocacy.arranged", equalTo(false));
        complete(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/advocate-missing"))
                .body("citation", containsString("s.67"));
        by(PRACTITIONER, Map.of("kind", "ADULT", "needs", "Nobody cooks from today on."))
                .post("/v1/people/" + person + "/urgent-needs")
                .then()
                .statusCode(201)
                .body("decision", equalTo("MAY_MEET_URGENT_NEEDS"))
                .body("status", equalTo("STANDING"))
                .body("basis", equalTo("URGENT"));
        save(
                PRACTITIONER,
                id,
                with(
                        alone,
                        "advocacy",
                        Map.of(
                                "difficulties",
                                List.of("USE_OR_WEIGH"),
                                "appropriatePerson",
                                Map.of("who", "a paid carer", "paidOrProfessional", true, "personConsents", true))));
        complete(id).then().statusCode(422).body("type", equalTo("/problems/advocate-missing"));
        save(
                PRACTITIONER,
                id,
                with(
                        alone,
                        "advocacy",
                        Map.of("difficulties", List.of("USE_OR_WEIGH"), "arranged", Map.of("on", "2099-11-20"))));
        complete(id).then().statusCode(422).body("type", equalTo("/problems/advocate-missing"));
        save(
                PRACTITIONER,
                id,
                with(
                        alone,
                        "advocacy",
                        Map.of("difficulties", List.of("USE_OR_WEIGH"), "arranged", Map.of("on", "2026-11-20"))));
        complete(id).then().statusCode(200).body("form.advocacy.arranged.on", equalTo("2026-11-20"));
    }

    @Test
    void carerIsAssessedByBothLimbsOfTheRegulation() {
        var person = registered();
        var id = saved(person, "CARER", ofACarer());
        complete(id).then().statusCode(200);
        determine(id)
                .then()
                .statusCode(201)
                .body("kind", equalTo("CARER"))
                .body("decision", equalTo("ELIGIBLE"))
                .body("reasons.citation", hasItems("SI 2015/313 reg 3(2)(a)", "SI 2015/313 reg 3(2)(b)(viii)"));
        var longer = Map.of("outcome", "RECREATION", "limbs", List.of("SIGNIFICANTLY_LONGER"), "evidence", "Seen.");
        var other = saved(person, "CARER", with(ofACarer(), "outcomes", List.of(longer)));
        complete(other).then().statusCode(422).body("type", equalTo("/problems/limb-not-for-carers"));
    }

    @Test
    void refusalEndsItUnlessAnExceptionHolds() {
        var person = registered();
        var declined = Map.of("on", "2026-11-20", "note", "Alex does not want it. Leaflet given.");
        var id = saved(person, "ADULT", Map.of("declined", declined));
        complete(id).then().statusCode(200).body("findings.assessmentRefused", equalTo(true));
        determine(id)
                .then()
                .statusCode(201)
                .body("decision", equalTo("NO_ASSESSMENT"))
                .body("reasons[0].citation", equalTo("Care Act 2014 s.11(1)"));
        var exception = with(ofAnAdult(2), "declined", Map.of("on", "2026-11-20", "exception", "ABUSE_OR_NEGLECT"));
        var goesOn = saved(person, "ADULT", exception);
        complete(goesOn).then().statusCode(200).body("findings.refusalOverridden", equalTo(true));
        determine(goesOn)
                .then()
                .body("decision", equalTo("ELIGIBLE"))
                .body("reasons.citation", hasItem("Care Act 2014 s.11(2)"));
        var incapable = with(
                ofAnAdult(2), "declined", Map.of("on", "2026-11-20", "exception", "LACKS_CAPACITY_AND_BEST_INTERESTS"));
        var unproven = saved(person, "ADULT", incapable);
        complete(unproven).then().statusCode(422).body("missing.field", equalTo(List.of("capacityDecisions")));
        var reference = List.of(Map.of("on", "2026-11-02", "reference", "MCA-2026-17"));
        save(PRACTITIONER, unproven, with(incapable, "capacityDecisions", reference));
        complete(unproven).then().statusCode(200);
    }

    @Test
    void capacityIsKeptByReferenceOnly() {
        var id = begin(registered(), "ADULT");
        var reference = Map.of("on", "2026-11-02", "reference", "MCA-2026-17");
        save(PRACTITIONER, id, Map.of("capacityDecisions", List.of(reference)))
                .then()
                .statusCode(200)
                .body("form.capacityDecisions[0].reference", equalTo("MCA-2026-17"));
        save(
                        PRACTITIONER,
                        id,
                        Map.of("capacityDecisions", List.of(with(whole(reference), "reference", "cannot decide"))))
                .then()
                .statusCode(400);
    }

    @Test
    void dayOfTheAssessmentIsNotAhead() {
        goTo("2026-11-23T12:00:00Z");
        var person = registered();
        var id = saved(person, "ADULT", with(ofAnAdult(2), "assessedOn", "2026-11-24"));
        complete(id).then().statusCode(422).body("type", equalTo("/problems/assessed-later"));
        save(PRACTITIONER, id, with(ofAnAdult(2), "assessedOn", "2026-11-20"))
                .then()
                .statusCode(200);
        complete(id).then().statusCode(200).body("assessedOn", equalTo("2026-11-20"));
    }

    @Test
    void exportLeavesOutWhoOthersAre() {
        var person = registered();
        var form = with(
                ofAnAdult(2),
                "views",
                List.of(Map.of("of", "FAMILY", "who", "Perdita Nettlefold", "words", "Used to sing in a choir.")));
        form = with(form, "involved", List.of(Map.of("as", "CARER", "who", "Perdita Nettlefold")));
        form = with(
                form,
                "advocacy",
                Map.of(
                        "difficulties",
                        List.of("RETAIN"),
                        "appropriatePerson",
                        Map.of("who", "Perdita Nettlefold", "paidOrProfessional", false, "personConsents", true)));
        complete(saved(person, "ADULT", form)).then().statusCode(200);
        by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .statusCode(200)
                .body("assessments[0].form.views[0].words", equalTo("Used to sing in a choir."))
                .body("assessments[0].form.advocacy.appropriatePerson.personConsents", equalTo(true))
                .body(not(containsString("Nettlefold")));
    }

    @Test
    void nextAssessmentBeginsWithTheFormOfTheLast() {
        var person = registered();
        var first = saved(person, "ADULT", ofAnAdult(2));
        complete(first).then().statusCode(200);
        var next = by(PRACTITIONER, Map.of("kind", "ADULT", "basedOn", first))
                .post("/v1/people/" + person + "/assessment-drafts");
        next.then().statusCode(201).body("form.ownWords", equalTo("I have not been out since the spring."));
        by(PRACTITIONER, Map.of("kind", "CARER", "basedOn", first))
                .post("/v1/people/" + person + "/assessment-drafts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/other-persons-assessment"));
        by(PRACTITIONER, Map.of("kind", "ADULT", "basedOn", first))
                .post("/v1/people/" + registered() + "/assessment-drafts")
                .then()
                .statusCode(422);
        complete(next.path("id")).then().statusCode(200);
    }

    @Test
    void somebodyOf17IsAssessed() {
        goTo("2026-11-23T12:00:00Z");
        var young = somebody();
        young.put("birthDate", "2009-11-01");
        String person = register(young).then().statusCode(201).extract().path("personRef");
        var id = saved(person, "ADULT", ofAnAdult(2));
        complete(id).then().statusCode(200);
        determine(id).then().statusCode(201).body("decision", equalTo("ELIGIBLE"));
    }

    @Test
    void repetitionIsAnsweredWithoutAWord() {
        var key = UUID.randomUUID().toString();
        var person = registered();
        var body = Map.of("kind", "ADULT", "form", Map.of("ownWords", "I have not been out since the spring."));
        for (int i = 0; i < 2; i++) {
            var answer = by(PRACTITIONER, body)
                    .header("Idempotency-Key", key)
                    .post("/v1/people/" + person + "/assessment-drafts");
            answer.then().statusCode(201);
            assertThat(answer.asString().contains("since the spring")).isEqualTo(i == 0);
        }
    }

    @Test
    void listIsPagedFromTheLatestOn() {
        var person = registered();
        for (int i = 0; i < 3; i++) {
            assess(person, findings(1)).then().statusCode(201);
        }
        var first = by(PRACTITIONER).get("/v1/people/" + person + "/assessments?limit=2");
        first.then().statusCode(200).body("items", hasSize(2));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/assessments?limit=2&after=" + first.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void anotherCouncilSeesNothing() {
        var person = registered();
        var id = begin(person, "ADULT");
        by(STRANGER).get("/v1/assessments/" + id).then().statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/assessments").then().statusCode(404);
        by(STRANGER, Map.of("kind", "ADULT"))
                .post("/v1/people/" + person + "/assessment-drafts")
                .then()
                .statusCode(404);
        by(STRANGER, ofAnAdult(2))
                .header("If-Match", "\"0\"")
                .put("/v1/assessments/" + id)
                .then()
                .statusCode(404);
        by(STRANGER).post("/v1/assessments/" + id + "/completion").then().statusCode(404);
    }
}
