package org.opendps.finance.budget;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PositionAsAtTest {

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private static Response position(FinanceStory story, String query) {
        return by(FinanceStory.FINANCE).get("/v1/budgets/" + story.budget + "/position" + query);
    }

    @Test
    void isOfTheEndOfADayAndOfWhatWasKnownThen() {
        FinanceStory.clock("2026-12-01T10:00:00Z");
        var story = new FinanceStory().budgetOf(Map.of("2026-27", "100.00"));
        FinanceStory.clock("2026-12-03T10:00:00Z");
        by(FinanceStory.FINANCE, Map.of("financialYear", "2026-27", "amount", "50.00", "reason", "growth"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(201);
        position(story, "?asAt=2026-11-30").then().statusCode(200).body("years", empty());
        position(story, "?asAt=2026-12-02").then().statusCode(200).body("years[0].allocated", equalTo("100.00"));
        position(story, "?asAt=2026-12-03").then().statusCode(200).body("years[0].allocated", equalTo("150.00"));
        position(story, "?asAt=2026-12-03&knownAt=2026-12-03T09:00:00Z")
                .then()
                .statusCode(200)
                .body("years[0].allocated", equalTo("100.00"));
        position(story, "").then().statusCode(200).body("years[0].allocated", equalTo("150.00"));
    }

    @Test
    void refusesADayThatIsNone() {
        var story = new FinanceStory().budgetOf(Map.of());
        position(story, "?asAt=yesterday").then().statusCode(400);
        position(story, "?knownAt=yesterday").then().statusCode(400);
    }
}
