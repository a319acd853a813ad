package org.opendps.calloff;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

/** Only what the council manages is called off, on any ground, while the budget stands. */
@QuarkusTest
@WithTestResource(TestStack.class)
class BudgetByRouteTest {

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
    }

    private ValidatableResponse draft(UUID person, String category) {
        var wish = scene.wish();
        wish.put("personRef", person);
        wish.put("category", category);
        return scene.draft(wish).then();
    }

    private static void refused(ValidatableResponse answer, String reason) {
        answer.statusCode(422).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void directPaymentIsNeverACallOff() {
        var person = UUID.randomUUID();
        scene.budgetByRoute(person, 1, "STANDING", "\"ELIGIBLE\"", "ELIGIBLE");
        draft(person, "DAY").statusCode(201).body("weeklyCeiling", equalTo("80.00"));
        refused(draft(person, "EVENING"), "not-in-support-plan");
    }

    @Test
    void suspendedOrEndedBudgetBuysNothingUntilItIsResumed() {
        var person = UUID.randomUUID();
        scene.budgetByRoute(person, 1, "SUSPENDED", "\"ELIGIBLE\"", "ELIGIBLE");
        refused(draft(person, "DAY"), "person-not-eligible");
        scene.budgetByRoute(person, 2, "STANDING", "\"ELIGIBLE\"", "ELIGIBLE");
        draft(person, "DAY").statusCode(201);
        scene.budgetByRoute(person, 3, "ENDED", "\"ELIGIBLE\"", "ELIGIBLE");
        refused(draft(person, "DAY"), "person-not-eligible");
    }

    @Test
    void powerAndUrgentNeedsMayBeBoughtForAndNoGroundMayNot() {
        var person = UUID.randomUUID();
        scene.budgetByRoute(person, 1, "STANDING", "\"POWER\"", "NOT_ELIGIBLE_OUTCOMES");
        draft(person, "DAY").statusCode(201);
        scene.budgetByRoute(person, 2, "STANDING", "\"URGENT\"", "MAY_MEET_URGENT_NEEDS");
        draft(person, "DAY").statusCode(201);
        scene.budgetByRoute(person, 3, "STANDING", "null", "ELIGIBLE");
        refused(draft(person, "DAY"), "person-not-eligible");
    }
}
