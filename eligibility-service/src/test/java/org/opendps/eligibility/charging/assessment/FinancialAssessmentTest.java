package org.opendps.eligibility.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;
import static org.opendps.test.StateTable.check;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What somebody pays, from assessment to stop, and when it is not asked for (Care Act 2014 ss.14 and 17). */
@QuarkusTest
@WithTestResource(TestStack.class)
class FinancialAssessmentTest {

    private static final Login ADMIN = Login.as("admin");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void twentyThirdOfNovember() {
        goTo("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String instant) {
        by(ADMIN, Map.of("now", instant)).post("/v1/sandbox/clock").then().statusCode(200);
    }

    /** Of a person of 65, who has £25.60 left of these with the rates of 2026-27. */
    private static Map<String, Object> means(String on) {
        var means = new HashMap<String, Object>();
        means.put("on", on);
        means.put("ageBand", "AGE_25_TO_PENSION");
        means.put("weeklyCost", "110.00");
        means.put("weeklyIncome", "146.00");
        means.put("capital", "3000.00");
        return means;
    }

    private static Response assess(String person, Map<String, Object> means) {
        return by(PRACTITIONER, means).post("/v1/people/" + person + "/financial-assessments");
    }

    private static Response contribution(String person, String on) {
        return by(PRACTITIONER).get("/v1/people/" + person + "/contribution?on=" + on);
    }

    private static Response stop(String assessment, String lastDay) {
        return by(PRACTITIONER, Map.of("lastDay", lastDay, "reason", "SUPPORT_ENDED"))
                .post("/v1/financial-assessments/" + assessment + "/stop");
    }

    private static Response suspend(String person, String from, @Nullable String until) {
        var days = new HashMap<String, Object>();
        days.put("from", from);
        days.put("until", until);
        days.put("reason", "DISPUTED");
        days.put("note", "the rent was counted twice");
        return by(PRACTITIONER, days).post("/v1/people/" + person + "/charging-suspensions");
    }

    @Test
    void keepsEveryLineOfTheSum() {
        var person = registered();
        var made = assess(person, means("2026-11-30"));
        made.then()
                .statusCode(201)
                .body("status", equalTo("STANDS"))
                .body("contribution", equalTo("25.60"))
                .body("affordable", equalTo("25.60"))
                .body("ratesVersion", equalTo("2026-27"))
                .body("result.lines.citation", hasItem("SI 2014/2672 reg 25"))
                .body("means.weeklyIncome", equalTo("146.00"));
        by(PRACTITIONER)
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("result.councilPays", equalTo("84.40"));
        by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .body("financialAssessments.means.weeklyIncome", contains("146.00"));
    }

    @Test
    void keepsNothingThatCanBeReadWithoutThePersonsKey() throws SQLException {
        var person = registered();
        var means = means("2026-11-30");
        means.put("weeklyIncome", "141.4142");
        assess(person, means).then().statusCode(201);
        suspend(person, "2026-12-01", null).then().statusCode(201);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select f::text || s::text || (select string_agg(a::text, '') from audit_entry a)"
                                + " from financial_assessment f join charging_suspension s using (person_ref)"
                                + " where person_ref = '" + person + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).contains(person).doesNotContain("141.4142", "the rent was counted");
        }
    }

    @Test
    void holdsUntilTheDayBeforeTheNext() {
        var person = registered();
        var first = assess(person, means("2026-10-05")).jsonPath().getString("id");
        var poorer = means("2026-12-07");
        poorer.put("weeklyIncome", "130.40");
        assess(person, poorer).then().statusCode(201);
        by(PRACTITIONER)
                .get("/v1/financial-assessments/" + first)
                .then()
                .body("status", equalTo("STANDS"))
                .body("until", equalTo("2026-12-06"));
        contribution(person, "2026-12-06").then().body("affordable", equalTo("25.60"));
        contribution(person, "2026-12-07").then().body("affordable", equalTo("10.00"));
        contribution(person, "2026-10-04").then().statusCode(404);
        // nor does the first reach into the second when it is stopped
        stop(first, "2026-12-07").then().statusCode(422).body("type", equalTo("/problems/stops-after-next"));
        stop(first, "2026-12-06").then().statusCode(200);
        contribution(person, "2026-12-07").then().body("affordable", equalTo("10.00"));
        // one from an earlier day on leaves neither
        assess(person, means("2026-10-05")).then().statusCode(201);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/financial-assessments?limit=2")
                .then()
                .body("items.status", contains("STANDS", "SUPERSEDED"));
        contribution(person, "2026-12-07").then().body("affordable", equalTo("25.60"));
    }

    @Test
    void takesTheAgeBandOfTheBirthDateOnly() {
        var means = means("2026-11-30");
        means.put("ageBand", "PENSION_AGE");
        assess(registered(), means)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/age-band-differs"))
                .body("ageBand", equalTo("AGE_25_TO_PENSION"));
    }

    @Test
    void chargesTheWholeCostToWhoeverIsAboveTheLimitOrRefuses() {
        var person = registered();
        var rich = means("2026-11-30");
        rich.put("capital", "23250.01");
        assess(person, rich)
                .then()
                .statusCode(201)
                .body("contribution", equalTo("110.00"))
                .body("affordable", nullValue());
        contribution(person, "2026-11-30").then().body("basis", equalTo("ABOVE_CAPITAL_LIMIT"));
        var refuses = means("2026-12-07");
        refuses.put("assessment", "REFUSED");
        assess(person, refuses).then().statusCode(201).body("contribution", equalTo("110.00"));
    }

    @Test
    void asksForNoFigureOfWhoeverRefuses() {
        var person = registered();
        var refuses = means("2026-11-30");
        refuses.keySet().removeAll(List.of("weeklyIncome", "capital"));
        assess(person, refuses).then().statusCode(400).body("violations.field", hasItems("weeklyIncome", "capital"));
        refuses.put("assessment", "REFUSED");
        assess(person, refuses)
                .then()
                .statusCode(201)
                .body("contribution", equalTo("110.00"))
                .body("result.basis", equalTo("ABOVE_CAPITAL_LIMIT"))
                .body("result.capitalCounted", nullValue());
        contribution(person, "2026-11-30").then().body("affordable", nullValue());
    }

    @Test
    void stopsAfterItsLastDay() {
        var person = registered();
        var id = assess(person, means("2026-11-30")).jsonPath().getString("id");
        stop(id, "2026-11-28").then().statusCode(422).body("type", equalTo("/problems/stops-before-start"));
        stop(id, "2026-12-31")
                .then()
                .statusCode(200)
                .body("status", equalTo("STOPPED"))
                .body("stopReason", equalTo("SUPPORT_ENDED"));
        stop(id, "2026-12-31").then().statusCode(409);
        contribution(person, "2026-12-31").then().statusCode(200);
        contribution(person, "2027-01-01").then().statusCode(404);
        var never = assess(person, means("2027-02-01")).jsonPath().getString("id");
        stop(never, "2027-01-31").then().statusCode(200);
        contribution(person, "2027-02-01").then().statusCode(404);
    }

    @Test
    void isNotAskedForOnTheDaysOfASuspension() {
        var person = registered();
        assess(person, means("2026-11-30")).then().statusCode(201);
        var open = suspend(person, "2026-12-07", null);
        open.then().statusCode(201).body("note", equalTo("the rent was counted twice"));
        suspend(person, "2027-01-01", "2027-01-31")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/suspended-already"));
        suspend(person, "2026-12-01", "2026-11-30").then().statusCode(400);
        end(open, "2026-12-05").then().statusCode(422).body("type", equalTo("/problems/ends-before-it-begins"));
        end(open, "2026-12-20").then().statusCode(200);
        contribution(person, "2026-12-06").then().body("suspendedFor", nullValue());
        contribution(person, "2026-12-07").then().body("suspendedFor", equalTo("DISPUTED"));
        contribution(person, "2026-12-20").then().body("suspendedFor", equalTo("DISPUTED"));
        contribution(person, "2026-12-21").then().body("suspendedFor", nullValue());
        suspend(person, "2026-12-21", "2026-12-31").then().statusCode(201);
        end(open, "2026-12-21").then().statusCode(409);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/charging-suspensions")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void isEndedUnderThePersonWhomItIsAboutOnly() {
        var person = registered();
        var somebodyElse = registered();
        String id = suspend(person, "2026-12-07", null).path("id");
        by(PRACTITIONER, Map.of("lastDay", "2026-12-20"))
                .post("/v1/people/" + somebodyElse + "/charging-suspensions/" + id + "/end")
                .then()
                .statusCode(404);
    }

    private static Response end(Response suspension, String lastDay) {
        var view = suspension.jsonPath();
        return by(PRACTITIONER, Map.of("lastDay", lastDay))
                .post("/v1/people/" + view.getString("personRef") + "/charging-suspensions/" + view.getString("id")
                        + "/end");
    }

    @Test
    void twoAtTheSameMomentLeaveOneThatHolds() throws SQLException {
        var person = registered();
        var answers = AtOnce.call(Collections.<Callable<Integer>>nCopies(
                4, () -> assess(person, means("2026-11-30")).statusCode()));
        assertThat(answers).containsOnly(201);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from financial_assessment where status = 'STANDS'"
                                + " and person_ref = '" + person + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void startsAgainOnTheSameDayAfterAStop() {
        var person = registered();
        String id = assess(person, means("2026-11-30")).path("id");
        stop(id, "2026-12-31").then().statusCode(200);
        assess(person, means("2026-11-30")).then().statusCode(201);
        by(PRACTITIONER).get("/v1/financial-assessments/" + id).then().body("status", equalTo("SUPERSEDED"));
        contribution(person, "2027-01-01").then().statusCode(200);
    }

    /** An assessment and a stop of the one before, again and again at the same moment: neither waits for ever. */
    @Test
    void stopsWhileItIsAssessedAnew() throws SQLException {
        var person = registered();
        for (int i = 0; i < 12; i++) {
            String id = assess(person, means("2026-11-30")).path("id");
            var later = means("2026-12-07");
            var answers = AtOnce.call(List.<Callable<Integer>>of(
                    () -> assess(person, later).statusCode(),
                    () -> stop(id, "2026-12-31").statusCode(),
                    () -> assess(person, later).statusCode(),
                    () -> stop(id, "2026-12-30").statusCode()));
            assertThat(answers).isSubsetOf(200, 201, 409, 422);
        }
    }

    @Test
    void isUnknownToAnotherCouncil() {
        var person = registered();
        var id = assess(person, means("2026-11-30")).jsonPath().getString("id");
        by(STRANGER).get("/v1/financial-assessments/" + id).then().statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/contribution").then().statusCode(404);
        by(STRANGER, means("2026-11-30"))
                .post("/v1/people/" + person + "/financial-assessments")
                .then()
                .statusCode(404);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.findAll { it.outcome == 'REFUSED' }", hasSize(3));
    }

    @Test
    void isNotMadeForAClosedRecord() {
        var person = registered();
        by(PRACTITIONER, Map.of("reason", "REGISTERED_WRONGLY"))
                .post("/v1/people/" + person + "/closure")
                .then()
                .statusCode(200);
        assess(person, means("2026-11-30")).then().statusCode(409);
    }

    @Test
    void everyStepFromEveryState() {
        check(
                "Financial assessment",
                FinancialStatus.values(),
                FinancialStatus::next,
                Map.of("STANDS", "STOPPED SUPERSEDED", "STOPPED", "STANDS SUPERSEDED", "SUPERSEDED", ""));
    }
}
