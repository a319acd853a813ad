package org.opendps.eligibility.plan.budget;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the person pays towards a budget is what was assessed, from its day to its last (Care Act 2014 s.26(1)). */
@QuarkusTest
@WithTestResource(TestStack.class)
class AssessedContributionTest {

    private static final Login ADMIN = Login.as("admin");

    @Inject
    DayTurning days;

    @BeforeEach
    void twentyThirdOfNovember() {
        goTo("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private void goTo(String instant) {
        by(ADMIN, Map.of("now", instant)).post("/v1/sandbox/clock").then().statusCode(200);
        days.turn();
    }

    /** Leaves as much more than the guarantee as is said. */
    private static String assessed(String person, String on, String weeklyIncome) {
        var means = new HashMap<String, Object>();
        means.put("on", on);
        means.put("ageBand", "AGE_25_TO_PENSION");
        means.put("weeklyCost", "110.00");
        means.put("weeklyIncome", weeklyIncome);
        means.put("capital", "0.00");
        return by(PRACTITIONER, means)
                .post("/v1/people/" + person + "/financial-assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> planPaying(@Nullable String adultPays) {
        var plan = plan();
        plan.put("adultPays", adultPays);
        return plan;
    }

    private static String agreed(String person) {
        String id =
                draft(person, planPaying(null)).then().statusCode(201).extract().path("id");
        agree(PRACTITIONER, id).then().statusCode(200);
        return id;
    }

    private static ValidatableResponse budget(String person) {
        return by(PRACTITIONER)
                .get("/v1/people/" + person + "/personal-budget")
                .then()
                .statusCode(200);
    }

    private static Response suspend(String person, String from, String until) {
        return by(PRACTITIONER, Map.of("from", from, "until", until, "reason", "IN_HOSPITAL"))
                .post("/v1/people/" + person + "/charging-suspensions");
    }

    @Test
    void isWhatWasAssessedAndNothingElse() {
        var person = eligible();
        draft(person, planPaying(null)).then().statusCode(422).body("type", equalTo("/problems/contribution-unknown"));
        assessed(person, "2026-10-05", "150.00");
        draft(person, planPaying("46.10"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/contribution-differs"))
                .body("adultPays", equalTo("29.60"));
        draft(person, planPaying("29.60")).then().statusCode(201);
        draft(person, planPaying(null)).then().statusCode(201).body("councilPays", equalTo("80.40"));
    }

    @Test
    void changesTheBudgetOnTheDayOfANewAssessment() {
        var person = eligible();
        assessed(person, "2026-10-05", "150.00");
        agreed(person);
        assessed(person, "2026-12-07", "140.40");
        budget(person)
                .body("adultPays", equalTo("29.60"))
                .body("budgetVersion", equalTo(0))
                .body("contribution.from", equalTo("2026-11-23"));
        goTo("2026-12-06T23:59:59Z");
        budget(person).body("adultPays", equalTo("29.60"));
        goTo("2026-12-07T00:00:00Z");
        budget(person)
                .body("adultPays", equalTo("20.00"))
                .body("councilPays", equalTo("90.00"))
                .body("routes[0].adultPays", equalTo("20.00"))
                .body("contribution.from", equalTo("2026-12-07"))
                .body("budgetVersion", equalTo(1));
    }

    @Test
    void isDraftedAnewWhenItWasAssessedAnewBeforeTheAgreement() {
        var person = eligible();
        assessed(person, "2026-10-05", "150.00");
        String id = draft(person, planPaying(null)).path("id");
        assessed(person, "2026-11-23", "140.40");
        agree(PRACTITIONER, id).then().statusCode(422).body("type", equalTo("/problems/contribution-differs"));
        by(PRACTITIONER, planPaying(null))
                .header("If-Match", "\"0\"")
                .put("/v1/support-plans/" + id)
                .then()
                .statusCode(200)
                .body("adultPays", equalTo("20.00"));
        agree(PRACTITIONER, id).then().statusCode(200);
    }

    @Test
    void endsAndRestsWithTheCharge() {
        var person = eligible();
        var assessment = assessed(person, "2026-10-05", "150.00");
        agreed(person);
        suspend(person, "2026-11-25", "2026-11-30").then().statusCode(201);
        budget(person).body("contribution.suspended", equalTo(false));
        goTo("2026-11-25T00:00:00Z");
        budget(person).body("contribution.suspended", equalTo(true)).body("adultPays", equalTo("29.60"));
        goTo("2026-12-01T00:00:00Z");
        budget(person).body("contribution.suspended", equalTo(false)).body("contribution.until", nullValue());
        by(PRACTITIONER, Map.of("lastDay", "2026-12-24", "reason", "NOT_CHARGEABLE_ANY_MORE"))
                .post("/v1/financial-assessments/" + assessment + "/stop")
                .then()
                .statusCode(200);
        goTo("2026-12-24T23:00:00Z");
        budget(person).body("adultPays", equalTo("29.60"));
        goTo("2026-12-25T00:00:00Z");
        budget(person).body("adultPays", equalTo("0.00")).body("councilPays", equalTo("110.00"));
    }

    @Test
    void restsAtOnceWhenASuspensionThatWasOverGoesOn() {
        var person = eligible();
        assessed(person, "2026-10-05", "150.00");
        agreed(person);
        String suspension = suspend(person, "2026-11-24", "2026-11-30")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        goTo("2026-12-05T12:00:00Z");
        budget(person).body("contribution.suspended", equalTo(false));
        by(PRACTITIONER, Map.of("lastDay", "2026-12-20"))
                .post("/v1/people/" + person + "/charging-suspensions/" + suspension + "/end")
                .then()
                .statusCode(200);
        budget(person).body("contribution.suspended", equalTo(true));
        goTo("2026-12-21T00:00:00Z");
        budget(person).body("contribution.suspended", equalTo(false));
    }

    @Test
    void staysAsThePlanSaysForSomebodyWhoWasNeverAssessed() {
        var person = eligible();
        String id = draft(person, planPaying("46.10")).path("id");
        agree(PRACTITIONER, id).then().statusCode(200);
        budget(person).body("adultPays", equalTo("46.10"));
        assessed(person, "2026-11-23", "150.00");
        budget(person).body("adultPays", equalTo("29.60")).body("budgetVersion", equalTo(1));
    }
}
