package org.opendps.eligibility.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** Whoever buys for a person hears of every decision that changes what may be bought. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LaterDeterminationTest {

    private static final int NOT_ELIGIBLE = 1;
    private static final int ELIGIBLE = 2;

    private static String withBudget() {
        var personRef = eligible();
        agree(PRACTITIONER, draft(personRef, plan()).jsonPath().getString("id"))
                .then()
                .statusCode(200);
        return personRef;
    }

    private static List<JsonPath> told(String personRef, int count) {
        return Broker.await("eligibility.personal-budget.v1", personRef, count).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    private static void budget(String personRef, int status) {
        by(PRACTITIONER)
                .get("/v1/people/" + personRef + "/personal-budget")
                .then()
                .statusCode(status);
    }

    @Test
    void otherDecisionIsANewVersionOfTheBudget() {
        var personRef = withBudget();
        budget(personRef, 200);

        determined(personRef, NOT_ELIGIBLE);

        budget(personRef, 404);
        var told = told(personRef, 2);
        assertThat(told.get(0).getString("decision")).isEqualTo("ELIGIBLE");
        assertThat(told.get(1).getString("kind")).isEqualTo("PERSONAL_BUDGET_JUDGED");
        assertThat(told.get(1).getString("decision")).isEqualTo("NOT_ELIGIBLE_OUTCOMES");
        assertThat(told.get(1).getLong("version")).isGreaterThan(told.get(0).getLong("version"));
        assertThat(told.get(1).getString("weeklyAmount")).isEqualTo("110.00");
    }

    @Test
    void budgetStandsAgainWhenTheNextDecisionIsEligible() {
        var personRef = withBudget();
        determined(personRef, NOT_ELIGIBLE);
        determined(personRef, ELIGIBLE);
        budget(personRef, 200);
        assertThat(told(personRef, 3).getLast().getString("decision")).isEqualTo("ELIGIBLE");
    }

    /** What somebody is owed as an adult does not end because their caring is not hard enough (ss.18 and 20). */
    @Test
    void decisionAsACarerTakesNothingFromTheAdult() {
        var personRef = withBudget();
        var asCarer = new HashMap<String, Object>();
        asCarer.put("kind", "CARER");
        asCarer.put("necessaryCare", true);
        asCarer.put("outcomes", List.of());
        asCarer.put("wellbeing", Map.of("significantImpact", false, "areas", List.of()));
        String assessment =
                assess(personRef, asCarer).then().statusCode(201).extract().path("id");
        determine(assessment).then().statusCode(201).body("decision", equalTo("NOT_ELIGIBLE_OUTCOMES"));
        budget(personRef, 200);
        determined(personRef, NOT_ELIGIBLE);
        budget(personRef, 404);
    }

    @Test
    void sameDecisionAgainIsNoNews() {
        var personRef = withBudget();
        determined(personRef, ELIGIBLE);
        determined(personRef, NOT_ELIGIBLE);
        assertThat(told(personRef, 2))
                .extracting(event -> event.getString("decision"))
                .containsExactly("ELIGIBLE", "NOT_ELIGIBLE_OUTCOMES");
    }

    @Test
    void decisionAboutSomebodyWithoutABudgetIsToldOfTheCaseOnly() {
        var personRef = eligible();
        determined(personRef, NOT_ELIGIBLE);
        Broker.await("eligibility.case.v1", personRef, 4);
        assertThat(Broker.all("eligibility.personal-budget.v1", personRef)).isEmpty();
    }
}
