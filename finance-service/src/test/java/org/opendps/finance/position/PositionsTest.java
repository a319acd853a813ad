package org.opendps.finance.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PositionsTest {

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    /** 44 sessions at £55.00 are committed, two are attended. */
    @Test
    void ofPlacementsAddUpToThoseOfBudgets() {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "2000.00", "2027-28", "600.00"))
                .personalBudget("250.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-08T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        assertThat(of("BUDGET", story.budget, "&financialYear=2026-27"))
                .containsEntry("allocated", "2000.00")
                .containsEntry("committed", "1815.00")
                .containsEntry("spent", "110.00")
                .containsEntry("forecastOutturn", "1925.00")
                .containsEntry("variance", "-75.00")
                .containsEntry("paid", null);
        var named = Map.of("PROVIDER", story.provider.toString(), "PLACEMENT", placement.toString());
        named.forEach((by, value) -> {
            assertThat(of(by, value, "&financialYear=2026-27"))
                    .containsEntry("committed", "1815.00")
                    .containsEntry("spent", "110.00")
                    .containsEntry("paid", "0.00")
                    .containsEntry("allocated", null);
            assertThat(of(by, value, "")).containsEntry("committed", "2310.00");
        });
    }

    private static Map<String, Object> of(String by, String value, String more) {
        String next = "/v1/positions?by=" + by + "&limit=200" + more;
        while (next != null) {
            var page = by(FinanceStory.FINANCE)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                if (value.equals(item.get("value"))) {
                    return item;
                }
            }
            var cursor = page.getString("next");
            next = cursor == null ? null : "/v1/positions?by=" + by + "&limit=200" + more + "&after=" + cursor;
        }
        throw new AssertionError("no position of " + value);
    }

    @Test
    void areReadPageByPageInTheOrderOfTheirValues() {
        new FinanceStory().budgetOf(Map.of("2026-27", "1.00"));
        new FinanceStory().budgetOf(Map.of("2026-27", "1.00"));
        var first = by(FinanceStory.FINANCE).get("/v1/positions?by=BUDGET&limit=1");
        first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        var second = by(FinanceStory.FINANCE)
                .get("/v1/positions?by=BUDGET&limit=1&after=" + first.jsonPath().getString("next"));
        assertThat(second.jsonPath().getString("items[0].value"))
                .isGreaterThan(first.jsonPath().getString("items[0].value"));
    }

    @Test
    void needADimensionAndAYearThatIsOne() {
        by(FinanceStory.FINANCE).get("/v1/positions").then().statusCode(400);
        by(FinanceStory.FINANCE)
                .get("/v1/positions?by=PROVIDER&financialYear=2026-28")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("financialYear"));
    }
}
