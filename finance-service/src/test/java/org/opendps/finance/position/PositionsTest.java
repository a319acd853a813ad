package org.opendps.finance.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
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

    @Test
    void ofCategoriesAreWhatTheirBudgetsWereAllocated() {
        var council = "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        var finance = FinanceStory.FINANCE.at(council);
        var story = new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "2000.00", "2027-28", "600.00"))
                .personalBudget("250.00");
        story.running();
        new FinanceStory(council).budgetOf(Map.of("2026-27", "1.00"));

        by(finance)
                .get("/v1/positions?by=CATEGORY&financialYear=2026-27")
                .then()
                .statusCode(200)
                .body("items.value", contains("DAY-CENTRE"))
                .body("items[0].allocated", equalTo("2001.00"))
                .body("items[0].committed", equalTo("1925.00"))
                .body("items[0].available", equalTo("76.00"))
                .body("items[0].variance", equalTo("-76.00"))
                .body("items[0].notAllocatedBecause", nullValue());
        for (var told : List.of("SUPPORT_CATEGORY", "AREA", "PROVIDER", "PLACEMENT", "FUNDING_ROUTE")) {
            by(finance)
                    .get("/v1/positions?by=" + told + "&financialYear=2026-27")
                    .then()
                    .body("items[0].committed", equalTo("1925.00"))
                    .body("items[0].forecastOutturn", equalTo("1925.00"))
                    .body("items[0].allocated", nullValue())
                    .body("items[0].variance", nullValue())
                    .body("items[0].notAllocatedBecause", startsWith("Money is allocated to budgets"));
        }
    }

    /** The balances that are kept, and the sums of what was posted. */
    @Test
    void asTheyStandAreWhatTheyWereAtTheEndOfToday() {
        var council = "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        var finance = FinanceStory.FINANCE.at(council);
        var story = new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "2000.00", "2027-28", "600.00"))
                .personalBudget("250.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-08T09:00:00Z");
        Returned.approve(finance, Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03")));

        for (var by : List.of(
                "BUDGET",
                "DIRECTORATE",
                "COST_CENTRE",
                "SUBJECTIVE_CODE",
                "FINANCIAL_YEAR",
                "CATEGORY",
                "AREA",
                "PROVIDER")) {
            var now = by(finance).get("/v1/positions?by=" + by).jsonPath().getList("items");
            assertThat(now).isNotEmpty();
            assertThat(by(finance)
                            .get("/v1/positions?knownAt=2099-01-01T00:00:00Z&asAt=2099-01-01&by=" + by)
                            .jsonPath()
                            .getList("items"))
                    .as(by)
                    .isEqualTo(now);
        }
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
