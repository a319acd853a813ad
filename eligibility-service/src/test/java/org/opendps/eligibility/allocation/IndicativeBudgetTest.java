package org.opendps.eligibility.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.eligibility.Casework;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A council's points tables, and a person's indicative budget from answers to agreement (R5.3). */
@QuarkusTest
@WithTestResource(TestStack.class)
class IndicativeBudgetTest {

    private static final Login COMMISSIONER = Login.as("commissioner");
    private static final Login COLLEAGUE = PRACTITIONER.named("colleague");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void twentyThirdOfNovember() {
        goTo("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String instant) {
        by(Login.as("admin"), Map.of("now", instant))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> table(String price) {
        return Map.of(
                "questions",
                List.of(question("MEALS", "NEEDS", 320), question("CARER", "CARER_SUPPORT", 40)),
                "pricePerPoint",
                price,
                "contingencyPercent",
                "5");
    }

    private static Map<String, Object> question(String code, String about, int points) {
        return Map.of(
                "code",
                code,
                "text",
                code,
                "about",
                about,
                "choices",
                List.of(
                        Map.of("code", "NO", "text", "no", "points", 0),
                        Map.of("code", "YES", "text", "yes", "points", points)));
    }

    private static Response enter(Login by, String startsOn, String price) {
        return by(
                        by,
                        Map.of(
                                "startsOn",
                                startsOn,
                                "table",
                                table(price),
                                "tolerancePercent",
                                "10",
                                "reason",
                                "decided"))
                .post("/v1/allocation-tables");
    }

    private static List<Map<String, String>> answers(String meals, String carer) {
        return List.of(Map.of("question", "MEALS", "choice", meals), Map.of("question", "CARER", "choice", carer));
    }

    private static Response calculate(String personRef) {
        return by(PRACTITIONER, Map.of("answers", answers("YES", "YES")))
                .post("/v1/people/" + personRef + "/indicative-budgets");
    }

    private static Response post(Login by, String budget, String step, Map<String, Object> body) {
        return by(by, body).post("/v1/indicative-budgets/" + budget + "/" + step);
    }

    private static Response propose(String budget, String weekly) {
        return post(PRACTITIONER, budget, "proposal", Map.of("weekly", weekly, "reason", "what it takes"));
    }

    private static String budgetOf(String personRef) {
        return calculate(personRef).then().statusCode(201).extract().path("id");
    }

    private static Response agreePlan(String personRef, String weekly) {
        var line = Casework.line();
        line.put("weeklyCost", weekly);
        var plan = Casework.plan();
        plan.put("lines", List.of(line));
        plan.put("adultPays", "0.00");
        return agree(PRACTITIONER, draft(personRef, plan).jsonPath().getString("id"));
    }

    @Test
    void keepsTheVersionItWasWorkedOutWithWhenAnotherSupersedesIt() {
        var table = enter(COMMISSIONER, "2026-11-23", "21.50")
                .then()
                .statusCode(201)
                .extract();
        enter(COMMISSIONER, "2026-11-24", "30.00").then().statusCode(201);
        var person = eligible();
        calculate(person)
                .then()
                .statusCode(201)
                .body("status", equalTo("CALCULATED"))
                .body("tableId", equalTo(table.path("id")))
                .body("indication.countedPoints", equalTo(280))
                .body("indication.yearly", equalTo("5719.00"))
                .body("indicativeYearly", equalTo("5719.00"))
                .body("indication.lines", hasSize(7));
        goTo("2026-11-24T12:00:00Z");
        calculate(person).then().body("indication.yearly", equalTo("7980.00"));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/indicative-budgets?limit=1")
                .then()
                .statusCode(200)
                .body("items.indication.yearly", contains("7980.00"))
                .body("next", notNullValue());
        var cursor = by(PRACTITIONER)
                .get("/v1/people/" + person + "/indicative-budgets?limit=1")
                .path("next");
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/indicative-budgets?limit=1&after=" + cursor)
                .then()
                .body("items.indication.yearly", contains("5719.00"))
                .body("next", nullValue());
    }

    @Test
    void takesOfTwoTablesOfOneDayTheLater() {
        enter(COMMISSIONER, "2026-11-23", "10.00").then().statusCode(201);
        enter(Login.as("admin"), "2026-11-23", "21.50").then().statusCode(201);
        calculate(eligible()).then().body("indication.yearly", equalTo("5719.00"));
    }

    @Test
    void eachOfFourTablesThatAreEnteredAtOnceHasANumberOfItsOwn() {
        var numbers = AtOnce.call(Collections.<Callable<Integer>>nCopies(
                4,
                () -> enter(COMMISSIONER, "2026-11-23", "21.50")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number")));
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void ofTwoProposalsAtOnceOneStands() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var budget = budgetOf(eligible());
        assertThat(AtOnce.call(Collections.<Callable<Integer>>nCopies(
                        2, () -> propose(budget, "110.00").statusCode())))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void refusesATableThatStartsYesterdayOrDoesNotFit() {
        enter(COMMISSIONER, "2026-11-22", "21.50")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-starts-in-past"));
        by(
                        COMMISSIONER,
                        Map.of(
                                "startsOn",
                                "2026-11-23",
                                "table",
                                Map.of("questions", List.of(question("A", "NEEDS", 1)), "contingencyPercent", "5"),
                                "tolerancePercent",
                                "10",
                                "reason",
                                "decided"))
                .post("/v1/allocation-tables")
                .then()
                .statusCode(400);
    }

    @Test
    void tablesBelongToTheirCouncil() {
        String id = enter(COMMISSIONER, "2026-11-23", "21.50").path("id");
        by(PRACTITIONER)
                .get("/v1/allocation-tables/" + id)
                .then()
                .statusCode(200)
                .body("number", notNullValue());
        by(STRANGER).get("/v1/allocation-tables/" + id).then().statusCode(404);
        by(STRANGER, Map.of("answers", answers("YES", "YES")))
                .post("/v1/indicative-budget-checks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-table-in-force"));
        by(PRACTITIONER)
                .get("/v1/allocation-tables?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void theCheckTakesTheCouncilsTableOrAnyOther() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        by(PRACTITIONER, Map.of("answers", answers("YES", "YES")))
                .post("/v1/indicative-budget-checks")
                .then()
                .statusCode(200)
                .body("indicativeYearly", equalTo("5719.00"))
                .body("tableId", notNullValue())
                .body("readyReckoner", nullValue())
                .body("note.citation", equalTo("Care Act 2014 s.18(1), s.26(1)"));
        by(
                        Login.newcomer("club"),
                        Map.of(
                                "table",
                                table("1.00"),
                                "answers",
                                answers("YES", "NO"),
                                "readyReckoner",
                                List.of(
                                        Map.of("sessionsPerWeek", 2, "sessionPrice", "55.00", "weeks", 52),
                                        Map.of("sessionsPerWeek", 2, "sessionPrice", "55.00", "weeks", 47))))
                .post("/v1/indicative-budget-checks")
                .then()
                .statusCode(200)
                .body("indicativeYearly", equalTo("304.00"))
                .body("tableId", nullValue())
                .body("readyReckoner.lines.amount", contains("5720.00", "5170.00"))
                .body("readyReckoner.difference", equalTo("10586.00"));
    }

    @Test
    void onlySomebodyEligibleOfTheCouncilHasAnIndicativeBudget() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        calculate(registered()).then().statusCode(422).body("type", equalTo("/problems/nothing-to-allocate"));
        var person = eligible();
        var budget = budgetOf(person);
        by(STRANGER, Map.of("answers", answers("YES", "YES")))
                .post("/v1/people/" + person + "/indicative-budgets")
                .then()
                .statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/indicative-budgets").then().statusCode(404);
        by(STRANGER).get("/v1/indicative-budgets/" + budget).then().statusCode(404);
        post(STRANGER, budget, "override", Map.of("yearly", "1.00", "reason", "none"))
                .then()
                .statusCode(404);
        by(PRACTITIONER).get("/v1/indicative-budgets/" + budget).then().statusCode(200);
    }

    @Test
    void withinTheToleranceItIsAgreedAtOnceAndBeyondItByAnotherOfficer() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var within = budgetOf(eligible());
        propose(within, "120.97")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("agreedWeekly", equalTo("120.97"));
        var beyond = budgetOf(eligible());
        propose(beyond, "120.98")
                .then()
                .statusCode(200)
                .body("status", equalTo("AT_PANEL"))
                .body("proposal.variance.percent", equalTo("10.0"));
        var agreed = Map.<String, Object>of("verdict", "AGREED", "reason", "seen");
        post(PRACTITIONER, beyond, "panel-decision", agreed)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/panel-of-oneself"));
        post(COLLEAGUE, beyond, "panel-decision", agreed)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("agreedWeekly", equalTo("120.98"))
                .body("panelDecisions.decidedBy", contains("colleague"));
        post(COLLEAGUE, beyond, "panel-decision", agreed)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("AGREED"));
        propose(beyond, "130.00").then().statusCode(409);
    }

    @Test
    void whatAPanelSendsBackIsProposedAnew() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var budget = budgetOf(eligible());
        propose(budget, "300.00").then().body("status", equalTo("AT_PANEL"));
        post(PRACTITIONER, budget, "override", Map.of("yearly", "15000.00", "reason", "late"))
                .then()
                .statusCode(409);
        post(COLLEAGUE, budget, "panel-decision", Map.of("verdict", "SENT_BACK", "reason", "no quote"))
                .then()
                .statusCode(400);
        post(
                        COLLEAGUE,
                        budget,
                        "panel-decision",
                        Map.of("verdict", "SENT_BACK", "ground", "COST_NOT_EVIDENCED", "reason", "no quote"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CALCULATED"));
        propose(budget, "290.00").then().body("status", equalTo("AT_PANEL"));
        post(COLLEAGUE, budget, "panel-decision", Map.of("verdict", "AGREED", "reason", "quote seen"))
                .then()
                .body("status", equalTo("AGREED"))
                .body("panelDecisions.weekly", contains("300.00", "290.00"));
    }

    @Test
    void anOverrideIsWhatTheProposalIsComparedWith() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var budget = budgetOf(eligible());
        post(PRACTITIONER, budget, "override", Map.of("yearly", "15080.00"))
                .then()
                .statusCode(400);
        post(PRACTITIONER, budget, "override", Map.of("yearly", "15080.00", "reason", "nights are not asked about"))
                .then()
                .statusCode(200)
                .body("indication.yearly", equalTo("5719.00"))
                .body("indicativeYearly", equalTo("15080.00"))
                .body("override.overriddenBy", equalTo("practitioner"));
        propose(budget, "290.00").then().body("status", equalTo("AGREED"));
    }

    @Test
    void aPlanThatCostsMuchMoreOrLessWaitsForThePanelAndIsNeverCapped() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var person = eligible();
        var budget = budgetOf(person);
        agreePlan(person, "110.00").then().statusCode(200);
        agreePlan(person, "290.00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/panel-not-agreed"))
                .body("indicativeBudgetId", equalTo(budget));
        agreePlan(person, "50.00").then().statusCode(422);
        propose(budget, "290.00").then().body("status", equalTo("AT_PANEL"));
        agreePlan(person, "290.00").then().statusCode(422);
        post(COLLEAGUE, budget, "panel-decision", Map.of("verdict", "AGREED", "reason", "it takes that much"))
                .then()
                .statusCode(200);
        agreePlan(person, "290.00").then().statusCode(200);
    }

    @Test
    void theAuditSaysThatItChangedAndNotWhy() throws SQLException {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var budget = budgetOf(eligible());
        post(PRACTITIONER, budget, "override", Map.of("yearly", "6000.00", "reason", "Marigold wanders at night"))
                .then()
                .statusCode(200);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select string_agg(e::text, ' ') from audit_entry e where e::text like '%' || ? || '%'")) {
            query.setString(1, budget);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).contains("withheld").doesNotContain("Marigold");
            }
        }
    }

    @Test
    void repeatsTheAnswerToARetry() {
        enter(COMMISSIONER, "2026-11-23", "21.50").then().statusCode(201);
        var person = eligible();
        var body = Map.of("answers", answers("YES", "YES"));
        var path = "/v1/people/" + person + "/indicative-budgets";
        var key = "retry-" + person;
        String first =
                by(PRACTITIONER, body).header("Idempotency-Key", key).post(path).path("id");
        by(PRACTITIONER, body).header("Idempotency-Key", key).post(path).then().body("id", equalTo(first));
        by(PRACTITIONER).get(path).then().body("items", hasSize(1));
    }
}
