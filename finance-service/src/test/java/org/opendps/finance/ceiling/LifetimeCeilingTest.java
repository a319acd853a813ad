package org.opendps.finance.ceiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class LifetimeCeilingTest {

    private static final Login APPROVER = Login.as("finance-approver");

    private static Map<String, Object> ceiling(FinanceStory story, String amount) {
        return new LinkedHashMap<>(Map.of(
                "title", "Day opportunities 2026 to 2034",
                "amount", amount,
                "firstYear", "2026-27",
                "lastYear", "2033-34",
                "budgetIds", List.of(story.budget),
                "reason", "Cabinet"));
    }

    private static Response set(FinanceStory story, String amount) {
        return by(APPROVER, ceiling(story, amount)).post("/v1/lifetime-ceilings");
    }

    /** The support is 44 sessions at £55.00: £2,420.00 over two years. */
    @Test
    void refusesWhatWouldPassItWithTheAmountOver() {
        var story = story();
        var id = set(story, "2419.99").then().statusCode(201).extract().<String>path("id");
        var refused = story.awaitCommitment(story.recommend(), "REFUSED");
        assertThat(refused.get("shortfall"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("limit", "LIFETIME_CEILING")
                .containsEntry("shortBy", "0.01");
        change(id, story, "2420.00").then().statusCode(200).body("left", equalTo("2420.00"));
        story.awaitCommitment(story.recommend(), "RESERVED");
        by(APPROVER)
                .get("/v1/lifetime-ceilings/" + id)
                .then()
                .statusCode(200)
                .body("used", equalTo("2420.00"))
                .body("left", equalTo("0.00"))
                .body("allocatedByYear.'2026-27'", equalTo("4000.00"))
                .body("yearsWithoutAllocation", equalTo(6));
    }

    @Test
    void canBeLoweredBelowWhatIsUsedAndThenLetsNothingMoreThrough() {
        var story = story();
        var id = set(story, "2420.00").then().statusCode(201).extract().<String>path("id");
        story.awaitCommitment(story.recommend(), "RESERVED");
        change(id, story, "2400.00").then().statusCode(200).body("left", equalTo("-20.00"));
        assertThat(story.awaitCommitment(story.recommend(), "REFUSED").get("shortfall"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("shortBy", "2440.00");
    }

    private static Response change(String id, FinanceStory story, String amount) {
        var etag = by(APPROVER).get("/v1/lifetime-ceilings/" + id).header("ETag");
        return by(APPROVER, ceiling(story, amount)).header("If-Match", etag).put("/v1/lifetime-ceilings/" + id);
    }

    @Test
    void countsABudgetOnce() {
        var story = new FinanceStory().budgetOf(Map.of());
        set(story, "1.00").then().statusCode(201);
        set(story, "2.00").then().statusCode(409).body("type", equalTo("/problems/budget-under-another-ceiling"));
    }

    @Test
    void isOfBudgetsOfTheCouncilOnly() {
        var story = new FinanceStory().budgetOf(Map.of());
        var unknown = ceiling(story, "1.00");
        unknown.put("budgetIds", List.of(UUID.randomUUID()));
        by(APPROVER, unknown).post("/v1/lifetime-ceilings").then().statusCode(404);
    }

    @Test
    void endsNotBeforeItBegins() {
        var backwards = ceiling(new FinanceStory().budgetOf(Map.of()), "1.00");
        backwards.put("lastYear", "2025-26");
        by(APPROVER, backwards)
                .post("/v1/lifetime-ceilings")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("lastYear"));
    }

    private static FinanceStory story() {
        return new FinanceStory()
                .budgetOf(Map.of("2026-27", "4000.00", "2027-28", "3000.00"))
                .personalBudget("250.00");
    }
}
