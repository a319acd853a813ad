package org.opendps.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The support of the story costs £1,925.00 in 2026-27 and £495.00 in 2027-28. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OverrideTest {

    private static Response override(FinanceStory story, String amount) {
        return by(
                        Login.as("finance-approver"),
                        Map.of("financialYear", "2026-27", "amount", amount, "reason", "the growth bid waits"))
                .post("/v1/budgets/" + story.budget + "/overrides");
    }

    @Test
    void letsAsMuchMoreBeReservedAsWasDecidedAndNotAPennyMore() {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "1900.00", "2027-28", "495.00"))
                .personalBudget("250.00");
        override(story, "24.99").then().statusCode(201).body("decidedBy", equalTo("finance-approver"));
        assertThat(story.awaitCommitment(story.recommend(), "REFUSED").get("shortfall"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("shortBy", "0.01");
        override(story, "25.00").then().statusCode(201);
        story.awaitCommitment(story.recommend(), "RESERVED");
        assertThat(story.position("2026-27"))
                .containsEntry("available", "-25.00")
                .containsEntry("override", "25.00")
                .containsEntry("variance", "25.00");
        override(story, "24.99").then().statusCode(422).body("type", equalTo("/problems/more-is-reserved"));
        by(FinanceStory.FINANCE)
                .get("/v1/budgets/" + story.budget + "/overrides")
                .then()
                .statusCode(200)
                .body("items.amount", equalTo(java.util.List.of("24.99", "25.00")));
    }

    @Test
    void isTakenBackWhileNothingNeedsIt() {
        var story = new FinanceStory().budgetOf(Map.of("2026-27", "100.00"));
        override(story, "50.00").then().statusCode(201);
        override(story, "0.00").then().statusCode(201);
        assertThat(story.position("2026-27")).containsEntry("override", "0.00");
        override(story, "-0.01").then().statusCode(400).body("violations[0].field", equalTo("amount"));
    }
}
