package org.opendps.eligibility.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PathToABudgetTest {

    private static final Login PRACTITIONER = Login.as("practitioner");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);
    private static final Map<String, Object> TWO_OUTCOMES = assessment("RELATIONSHIPS", "COMMUNITY_FACILITIES");

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static Map<String, Object> assessment(String... outcomes) {
        return Map.of(
                "kind",
                "ADULT",
                "impairment",
                true,
                "outcomes",
                java.util.Arrays.stream(outcomes)
                        .map(o -> Map.of("outcome", o, "limbs", List.of("WITHOUT_ASSISTANCE")))
                        .toList(),
                "wellbeing",
                Map.of("significantImpact", true, "areas", List.of("PARTICIPATION")));
    }

    private static Response register(String birthDate, String nhsNumber) {
        return by(
                        PRACTITIONER,
                        Map.of(
                                "givenName", "Alex",
                                "familyName", "Example",
                                "birthDate", birthDate,
                                "nhsNumber", nhsNumber,
                                "postcode", "SN15 1AB"))
                .post("/v1/people");
    }

    private static String person() {
        return register("1948-05-17", nhsNumber())
                .then()
                .statusCode(201)
                .extract()
                .path("personRef");
    }

    private static String assess(String person, Map<String, Object> findings) {
        return by(PRACTITIONER, findings)
                .post("/v1/people/" + person + "/assessments")
                .then()
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .extract()
                .path("id");
    }

    private static Response determine(String assessment) {
        return by(PRACTITIONER).post("/v1/assessments/" + assessment + "/determination");
    }

    private static String eligiblePerson() {
        var person = person();
        determine(assess(person, TWO_OUTCOMES)).then().statusCode(201).body("decision", equalTo("ELIGIBLE"));
        return person;
    }

    private static Map<String, Object> plan(String weekly, String adultPays, int sessions) {
        return Map.of(
                "lines",
                List.of(Map.of(
                        "category",
                        "DAY-CENTRE",
                        "area",
                        "NORTH",
                        "outcomes",
                        List.of("RELATIONSHIPS"),
                        "sessionsPerWeek",
                        sessions,
                        "days",
                        List.of("THURSDAY", "MONDAY"),
                        "weeklyCost",
                        weekly)),
                "adultPays",
                adultPays,
                "fundingRoute",
                "COUNCIL_MANAGED",
                "from",
                "2026-11-30");
    }

    private static Response draft(String person, Map<String, Object> plan) {
        return by(PRACTITIONER, plan).post("/v1/people/" + person + "/support-plans");
    }

    private static Response agree(Response plan) {
        String id = plan.then().statusCode(201).extract().path("id");
        return by(PRACTITIONER).post("/v1/support-plans/" + id + "/agreement");
    }

    @Test
    void aBudgetStandsAndIsToldWithoutAName() throws Exception {
        var person = eligiblePerson();
        agree(draft(person, plan("110.00", "46.10", 2))).then().statusCode(200).body("status", equalTo("AGREED"));

        by(PRACTITIONER)
                .get("/v1/people/" + person + "/personal-budget")
                .then()
                .statusCode(200)
                .body("weeklyAmount", equalTo("110.00"))
                .body("adultPays", equalTo("46.10"))
                .body("councilPays", equalTo("63.90"));
        var told = json.readTree(Broker.await("eligibility.personal-budget.v1", person, 1)
                .getFirst()
                .value());
        assertThat(told.get("weeklyAmount").asText()).isEqualTo("110.00");
        assertThat(told.at("/lines/0/days").toString()).isEqualTo("[\"MONDAY\",\"THURSDAY\"]");
        assertThat(told.toString()).doesNotContain("Example", "1948", "SN15");
        var steps = Broker.await("eligibility.case.v1", person, 4);
        assertThat(steps)
                .extracting(step -> json.readTree(step.value()).get("kind").asText())
                .containsExactly(
                        "ASSESSMENT_RECORDED", "ELIGIBILITY_DETERMINED", "SUPPORT_PLAN_AGREED", "TRANSITION_READY");
    }

    @Test
    void stepsOfACaseNameTheAssessmentOrThePlan() throws Exception {
        var person = person();
        var assessment = assess(person, TWO_OUTCOMES);
        determine(assessment).then().statusCode(201);
        var plan = draft(person, plan("110.00", "46.10", 2));
        agree(plan).then().statusCode(200);
        var steps = new ArrayList<JsonNode>();
        for (var step : Broker.await("eligibility.case.v1", person, 4)) {
            steps.add(json.readTree(step.value()));
        }
        assertThat(steps)
                .extracting(step -> step.path("assessmentId").textValue())
                .containsExactly(assessment, assessment, null, null);
        assertThat(steps.getLast().get("supportPlanId").asText()).isEqualTo(plan.path("id"));
        assertThat(steps.get(1).get("decision").asText()).isEqualTo("ELIGIBLE");
        assertThat(steps).noneMatch(step -> step.has("version"));
    }

    @Test
    void aNewPlanSupersedesTheOldOneAndTheBudgetHasANewVersion() throws Exception {
        var person = eligiblePerson();
        var first = draft(person, plan("110.00", "46.10", 2));
        agree(first).then().statusCode(200);
        agree(draft(person, plan("120.00", "46.10", 2))).then().statusCode(200);

        by(PRACTITIONER)
                .get(first.header("Location").replaceFirst("^http://[^/]+", ""))
                .then()
                .body("status", equalTo("SUPERSEDED"));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/personal-budget")
                .then()
                .body("weeklyAmount", equalTo("120.00"));
        var told = Broker.await("eligibility.personal-budget.v1", person, 2);
        assertThat(json.readTree(told.get(1).value()).get("version").asLong())
                .isGreaterThan(json.readTree(told.get(0).value()).get("version").asLong());
        agree(first).then().statusCode(409).body("currentState", equalTo("SUPERSEDED"));
    }

    @Test
    void noPlanWithoutADeterminationThatSaysEligible() {
        var undetermined = person();
        draft(undetermined, plan("110.00", "0.00", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"))
                .body("citation", equalTo("Care Act 2014 s.18(1), s.25"));
        var notEligible = person();
        determine(assess(notEligible, assessment("RELATIONSHIPS")))
                .then()
                .statusCode(201)
                .body("decision", equalTo("NOT_ELIGIBLE_OUTCOMES"))
                .body("reasons.citation", hasItem("SI 2015/313 reg 2(1)(b)"));
        draft(notEligible, plan("110.00", "0.00", 2)).then().statusCode(422);
    }

    @Test
    void aLaterDeterminationCounts() {
        var person = eligiblePerson();
        var plan = draft(person, plan("110.00", "0.00", 2));
        determine(assess(person, assessment("RELATIONSHIPS"))).then().statusCode(201);
        agree(plan).then().statusCode(422).body("type", equalTo("/problems/person-not-eligible"));
    }

    @Test
    void anAssessmentIsDeterminedOnce() {
        var assessment = assess(person(), TWO_OUTCOMES);
        determine(assessment).then().statusCode(201);
        determine(assessment).then().statusCode(409).body("currentState", equalTo("DETERMINED"));
    }

    @Test
    void thePersonNeverPaysMoreThanItCosts() {
        var person = eligiblePerson();
        draft(person, plan("110.00", "110.00", 2)).then().statusCode(201).body("councilPays", equalTo("0.00"));
        draft(person, plan("110.00", "110.01", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/adult-pays-too-much"));
        draft(person, plan("110.00", "0.00", 3))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sessions-and-days-differ"));
        draft(person, plan("110.00", "-1.00", 2)).then().statusCode(400);
    }

    @Test
    void ageIsCountedOnTheDay() {
        by(Login.as("admin"), Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        register("2009-11-24", nhsNumber()).then().statusCode(422).body("type", equalTo("/problems/adults-only"));
        String seventeen = register("2009-11-23", nhsNumber())
                .then()
                .statusCode(201)
                .extract()
                .path("personRef");
        determine(assess(seventeen, TWO_OUTCOMES)).then().statusCode(201);
        var early = new HashMap<>(plan("110.00", "0.00", 2));
        early.put("from", "2027-11-22");
        draft(seventeen, early)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-adult-yet"))
                .body("citation", equalTo("Care Act 2014 s.18(1), s.58"));
        early.put("from", "2027-11-23");
        draft(seventeen, early).then().statusCode(201);
    }

    @Test
    void aNumberIsRegisteredOnceInACouncil() {
        var number = nhsNumber();
        String first = register("1948-05-17", number).then().extract().path("personRef");
        register("1950-01-01", number)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/known-already"))
                .body("personRef", equalTo(first));
        register("1948-05-17", "9434765918").then().statusCode(400).body("violations[0].field", equalTo("nhsNumber"));
    }

    @Test
    void anotherCouncilSeesNothing() {
        var person = eligiblePerson();
        var plan = draft(person, plan("110.00", "0.00", 2));
        agree(plan).then().statusCode(200);
        var assessment = assess(person, TWO_OUTCOMES);
        String planPath = "/v1/support-plans/" + plan.path("id");
        for (var path : List.of(
                "/v1/people/" + person,
                "/v1/people/" + person + "/personal-budget",
                "/v1/assessments/" + assessment,
                planPath)) {
            by(PRACTITIONER).header("Purpose", "CARE").get(path).then().statusCode(200);
            by(STRANGER).get(path).then().statusCode(404);
        }
        by(STRANGER, TWO_OUTCOMES)
                .post("/v1/people/" + person + "/assessments")
                .then()
                .statusCode(404);
        by(STRANGER)
                .post("/v1/assessments/" + assessment + "/determination")
                .then()
                .statusCode(404);
        by(STRANGER, plan("1.00", "0.00", 2))
                .post("/v1/people/" + person + "/support-plans")
                .then()
                .statusCode(404);
        by(STRANGER).post(planPath + "/agreement").then().statusCode(404);
    }

    @Test
    void checksAnswerAsPublished() {
        by(Login.as("portal"), TWO_OUTCOMES)
                .post("/v1/eligibility-checks")
                .then()
                .statusCode(200)
                .body("decision", equalTo("ELIGIBLE"))
                .body("unableCount", equalTo(2));
        by(Login.as("portal"), Map.of("kind", "ADULT"))
                .post("/v1/eligibility-checks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("impairment"));
        by(Login.as("portal"), """
                        {"on": "2026-11-23", "ageBand": "AGE_25_TO_PENSION", "weeklyCost": "110.00",
                         "weeklyIncome": "250.00", "capital": "18000.00", "housingCosts": "20.00",
                         "disabilityRelatedExpenditure": "12.50", "minimumIncomeGuarantee": null, "premiums": "0.00"}""")
                .post("/v1/contribution-checks")
                .then()
                .statusCode(200)
                .body("basis", equalTo("MEANS_TESTED"))
                .body("tariffIncome", equalTo("15.00"))
                .body("minimumIncomeGuarantee", equalTo("120.40"))
                .body("contribution", equalTo("110.00"))
                .body("councilPays", equalTo("0.00"));
        by(Login.as("portal"), Map.of("on", "2026-11-23", "capital", "-1.00"))
                .post("/v1/contribution-checks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("weeklyCost"))
                .body("violations.field", hasItem("amounts"));
    }
}
