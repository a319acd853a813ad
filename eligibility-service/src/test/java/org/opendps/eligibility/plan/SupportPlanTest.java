package org.opendps.eligibility.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.ELSEWHERE;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.line;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SupportPlanTest {

    private static String drafted(String personRef) {
        var answer = draft(personRef, plan());
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    @Test
    void amountsAddUpToThePenny() {
        var evening = line();
        evening.put("category", "EVENING");
        evening.put("weeklyCost", "27.53");
        var plan = plan();
        plan.put("lines", List.of(line(), evening));
        draft(eligible(), plan)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("weeklyAmount", equalTo("137.53"))
                .body("adultPays", equalTo("46.10"))
                .body("councilPays", equalTo("91.43"))
                .body("until", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"110.00, 201", "110.01, 422", "0.00, 201", "-0.01, 422"})
    void adultPaysBetweenNothingAndTheCost(String adultPays, int status) {
        var plan = plan();
        plan.put("adultPays", adultPays);
        draft(eligible(), plan).then().statusCode(status);
    }

    @Test
    void refusalToPayMoreThanItCostsNamesTheLaw() {
        var plan = plan();
        plan.put("adultPays", "110.01");
        draft(eligible(), plan)
                .then()
                .body("type", equalTo("/problems/adult-pays-more-than-the-cost"))
                .body("citation", equalTo("Care Act 2014 s.14(4), s.26(1)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, MONDAY THURSDAY, 201",
        "1, MONDAY THURSDAY, 422",
        "3, MONDAY THURSDAY, 422",
        "2, MONDAY MONDAY, 422",
        "7, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY, 201",
        "0, MONDAY, 400",
        "8, MONDAY, 400",
    })
    void everySessionHasItsDay(int sessions, String days, int status) {
        var line = line();
        line.put("sessionsPerWeek", sessions);
        line.put("days", Arrays.asList(days.split(" ")));
        var plan = plan();
        plan.put("lines", List.of(line));
        draft(eligible(), plan).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 201", "2026-11-22, 422"})
    void planEndsOnItsFirstDayAtTheEarliest(String until, int status) {
        var plan = plan();
        plan.put("until", until);
        draft(eligible(), plan).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 201", "-0.01, 422"})
    void sessionCostsNothingAtTheLeast(String weeklyCost, int status) {
        var line = line();
        line.put("weeklyCost", weeklyCost);
        var plan = plan();
        plan.put("lines", List.of(line));
        plan.put("adultPays", "0.00");
        draft(eligible(), plan).then().statusCode(status);
    }

    @Test
    void personWithoutADeterminationGetsNoPlan() {
        draft(registered(), plan())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"))
                .body("latestDetermination", equalTo("NONE"))
                .body("citation", equalTo("Care Act 2014 s.18(1), s.25"));
    }

    @Test
    void latestDeterminationCounts() {
        var personRef = eligible();
        determined(personRef, 1);
        draft(personRef, plan()).then().statusCode(422).body("latestDetermination", equalTo("NOT_ELIGIBLE_OUTCOMES"));
        determined(personRef, 2);
        draft(personRef, plan()).then().statusCode(201);
    }

    @Test
    void latestDeterminationCountsAtTheAgreementToo() {
        var personRef = eligible();
        var plan = drafted(personRef);
        determined(personRef, 1);
        agree(PRACTITIONER, plan).then().statusCode(422);
        by(PRACTITIONER).get("/v1/support-plans/" + plan).then().body("status", equalTo("DRAFT"));
        determined(personRef, 2);
        agree(PRACTITIONER, plan).then().statusCode(200).body("status", equalTo("AGREED"));
    }

    @Test
    void personalBudgetStandsOnceThePlanIsAgreed() {
        var personRef = eligible();
        var path = "/v1/people/" + personRef + "/personal-budget";
        var plan = drafted(personRef);
        by(PRACTITIONER).get(path).then().statusCode(404);
        agree(PRACTITIONER, plan).then().statusCode(200).header("ETag", "\"1\"");
        by(PRACTITIONER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("supportPlanId", equalTo(plan))
                .body("decision", equalTo("ELIGIBLE"))
                .body("weeklyAmount", equalTo("110.00"))
                .body("councilPays", equalTo("63.90"));
        by(ELSEWHERE).get(path).then().statusCode(404);
    }

    @Test
    void nextPlanReplacesTheAgreedOne() {
        var personRef = eligible();
        var first = drafted(personRef);
        var second = drafted(personRef);
        agree(PRACTITIONER, first).then().statusCode(200);
        agree(PRACTITIONER, second).then().statusCode(200);
        by(PRACTITIONER).get("/v1/support-plans/" + first).then().body("status", equalTo("REPLACED"));
        by(PRACTITIONER)
                .get("/v1/people/" + personRef + "/personal-budget")
                .then()
                .header("ETag", "\"1\"")
                .body("supportPlanId", equalTo(second));
        agree(PRACTITIONER, first).then().statusCode(409).body("currentState", equalTo("REPLACED"));
    }

    @Test
    void oneOfTwoPlansStandsWhenBothAreAgreedAtTheSameMoment() {
        var personRef = eligible();
        var plans = List.of(drafted(personRef), drafted(personRef), drafted(personRef));
        var answers = plans.stream()
                .map(plan -> CompletableFuture.supplyAsync(
                        () -> agree(PRACTITIONER, plan).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(200);
        var states = plans.stream()
                .map(plan -> by(PRACTITIONER)
                        .get("/v1/support-plans/" + plan)
                        .jsonPath()
                        .getString("status"))
                .toList();
        assertThat(states).containsExactlyInAnyOrder("AGREED", "REPLACED", "REPLACED");
    }

    @Test
    void isAgreedOnce() {
        var plan = drafted(eligible());
        agree(PRACTITIONER, plan).then().statusCode(200);
        agree(PRACTITIONER, plan).then().statusCode(409).body("currentState", equalTo("AGREED"));
    }

    @Test
    void isOfTheOwnCouncil() {
        var personRef = eligible();
        by(ELSEWHERE, plan())
                .post("/v1/people/" + personRef + "/support-plans")
                .then()
                .statusCode(404);
        var plan = drafted(personRef);
        agree(ELSEWHERE, plan).then().statusCode(404);
        by(ELSEWHERE).get("/v1/support-plans/" + plan).then().statusCode(404);
        agree(PRACTITIONER, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void budgetIsToldToTheWorldAndTheVersionGoesOnFromPlanToPlan() {
        var personRef = eligible();
        Stream.of(drafted(personRef), drafted(personRef)).forEach(plan -> agree(PRACTITIONER, plan));
        var told = Broker.await("eligibility.personal-budget.v1", personRef, 2).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told).extracting(e -> e.getInt("version")).containsExactly(0, 1);
        var event = told.getLast();
        assertThat(event.getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "personRef",
                        "version",
                        "authority",
                        "supportPlanId",
                        "decision",
                        "policyVersion",
                        "fundingRoute",
                        "weeklyAmount",
                        "adultPays",
                        "councilPays",
                        "from",
                        "until",
                        "lines");
        assertThat(event.getString("kind")).isEqualTo("PERSONAL_BUDGET_AGREED");
        assertThat(event.getString("councilPays")).isEqualTo("63.90");
        assertThat(event.getMap("lines[0]")).containsOnlyKeys("category", "area", "sessionsPerWeek", "days");
        assertThat(event.getList("lines[0].days", String.class)).containsExactly("MONDAY", "THURSDAY");
        var steps = Broker.await("eligibility.case.v1", personRef, 4);
        assertThat(steps.getLast().value()).contains("SUPPORT_PLAN_AGREED");
    }
}
