package org.opendps.finance.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** The support costs £1,925.00 in 2026-27 and £495.00 in 2027-28, until the end of April. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AlertTest {

    @Inject
    DayTurning days;

    private final PayRunStory council = new PayRunStory();

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private List<Map<String, Object>> alerts(String query) {
        return by(council.finance).get("/v1/finance-alerts" + query).jsonPath().getList("items");
    }

    private void morning(String day) {
        FinanceStory.clock(day + "T06:00:00Z");
        days.turn();
    }

    @Test
    void aThresholdIsToldOnceAndEndsWhenThereIsMoreMoney() {
        var story = new FinanceStory(council.council)
                .budgetOf(Map.of("2026-27", "2000.00", "2027-28", "9000.00"))
                .personalBudget("250.00");
        story.running();
        morning("2026-12-01");
        morning("2026-12-01");
        morning("2026-12-02");
        assertThat(alerts("?kind=THRESHOLD_CROSSED"))
                .extracting(alert -> alert.get("threshold"))
                .containsExactlyInAnyOrder(80, 95);
        assertThat(Broker.await("finance.alert.v1", story.budget, 2)).hasSize(2);
        by(council.finance, Map.of("financialYear", "2026-27", "amount", "100.00", "reason", "growth"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(201);
        morning("2026-12-03");
        assertThat(alerts("")).extracting(alert -> alert.get("threshold")).containsExactly(80);
        assertThat(alerts("?ended=true")).hasSize(2);
    }

    @Test
    void aPlacementForWhichNothingIsCommittedAfterMarchIsToldNinetyDaysBefore() {
        var story = new FinanceStory(council.council)
                .budgetOf(Map.of("2026-27", "9000.00", "2027-28", "9000.00"))
                .personalBudget("250.00");
        story.running();
        var ends = story.running();
        story.tell(ends, "PLACEMENT_ENDED", null, "2027-03-31");
        org.awaitility.Awaitility.await()
                .until(() -> "495.00".equals(story.position("2027-28").get("committed")));
        morning("2026-12-30");
        assertThat(alerts("?kind=PLACEMENT_WITHOUT_BUDGET_NEXT_YEAR")).isEmpty();
        morning("2026-12-31");
        assertThat(alerts("?kind=PLACEMENT_WITHOUT_BUDGET_NEXT_YEAR"))
                .singleElement()
                .satisfies(alert -> assertThat(alert)
                        .containsEntry("subjectId", ends.toString())
                        .containsEntry("financialYear", "2027-28"));
    }
}
