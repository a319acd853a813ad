package org.opendps.finance.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** Two sessions a week at £55.00 from 30 November: ten by the end of December, 35 by the end of March. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AccrualTest {

    @Inject
    DayTurning days;

    private final FinanceStory story = new FinanceStory();
    private UUID placement = UUID.randomUUID();

    @BeforeEach
    void aPlacement() {
        story.budgetOf(Map.of("2026-27", "2000.00", "2027-28", "600.00")).personalBudget("250.00");
        placement = story.running();
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private Map<String, String> year(String asAt) {
        List<Map<String, String>> years = by(story.finance())
                .get("/v1/budgets/" + story.budget + "/position?asAt=" + asAt)
                .jsonPath()
                .getList("years");
        return years.stream()
                .filter(year -> "2026-27".equals(year.get("financialYear")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDeliveredAndNotInvoicedIsAccruedAtTheEndOfAMonthAndTakenBackTheNextDay() {
        FinanceStory.clock("2026-12-08T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        FinanceStory.clock("2027-01-01T00:05:00Z");
        days.turn();
        days.turn();

        assertThat(year("2026-12-31"))
                .containsEntry("accrued", "550.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "1375.00")
                .containsEntry("available", "75.00")
                .containsEntry("forecastOutturn", "1925.00");
        assertThat(year("2027-01-01"))
                .containsEntry("accrued", "0.00")
                .containsEntry("spent", "110.00")
                .containsEntry("committed", "1815.00");
        assertThat(story.position("2026-27")).containsEntry("accrued", "0.00").containsEntry("spent", "110.00");

        var told = Broker.await("finance.spend.v1", placement, 7).stream()
                .map(event -> JsonPath.from(event.value()))
                .filter(event -> event.getString("kind").startsWith("ACCR"))
                .toList();
        assertThat(told)
                .extracting(event -> event.getString("kind") + " " + event.getString("net") + " "
                        + event.getString("occurredOn") + " P" + event.getInt("period"))
                .containsExactlyInAnyOrder(
                        "ACCRUED 110.00 2026-12-31 P9",
                        "ACCRUAL_REVERSED -110.00 2027-01-01 P10",
                        "ACCRUED 440.00 2026-12-31 P9",
                        "ACCRUAL_REVERSED -440.00 2027-01-01 P10");
        assertThat(standing("2026-12-31"))
                .containsEntry("accrued", "550.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "1375.00");
    }

    @Test
    void ofAWeekThatIsInvoicedInPartTheRestIsAccrued() {
        FinanceStory.clock("2026-12-08T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        Invoiced.send(
                        story.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                List.of(Invoiced.line(placement, "2026-11-30", "2026-11-30", 1, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201);
        FinanceStory.clock("2027-01-01T00:05:00Z");
        days.turn();
        assertThat(year("2026-12-31")).containsEntry("accrued", "495.00").containsEntry("spent", "55.00");
    }

    /** January has been told with its accrual: the week is spent when that is taken back, and counted once on every day. */
    @Test
    void aWeekThatIsApprovedAfterItsMonthWasAccruedIsSpentWhenTheAccrualIsTakenBack() {
        FinanceStory.clock("2027-01-01T00:05:00Z");
        days.turn();
        FinanceStory.clock("2027-01-05T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");

        assertThat(year("2026-12-31"))
                .containsEntry("accrued", "550.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "1375.00");
        assertThat(year("2027-01-01"))
                .containsEntry("accrued", "0.00")
                .containsEntry("spent", "110.00")
                .containsEntry("committed", "1815.00");
        assertThat(standing("2026-12-31"))
                .containsEntry("accrued", "550.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "1375.00");
        assertThat(standing("2027-01-01")).containsEntry("spent", "110.00").containsEntry("committed", "1815.00");
        assertThat(Broker.await("finance.spend.v1", placement, 5).stream()
                        .map(event -> JsonPath.from(event.value()))
                        .filter(event -> event.getString("kind").equals("SPEND_APPROVED")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getString("occurredOn")).isEqualTo("2027-01-01");
                    assertThat(event.getInt("period")).isEqualTo(10);
                });

        FinanceStory.clock("2027-02-01T00:05:00Z");
        days.turn();
        assertThat(year("2027-01-31"))
                .as("the week is in no run yet, and accrued with January")
                .containsEntry("spent", "0.00")
                .containsEntry("available", "75.00");
        assertThat(year("2027-02-01")).containsEntry("spent", "110.00");
    }

    @Test
    void whatIsApprovedOfAYearThatIsOverClosesIt() {
        FinanceStory.clock("2027-04-01T00:05:00Z");
        days.turn();
        FinanceStory.clock("2027-04-06T09:00:00Z");
        Returned.approved(story.provider, placement, "2027-03-22", "2027-03-25");
        assertThat(year("2027-03-31"))
                .containsEntry("accrued", "1925.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "0.00");
        assertThat(year("2027-04-01")).containsEntry("spent", "110.00").containsEntry("committed", "1815.00");
        assertThat(Broker.await("finance.spend.v1", placement, 5).stream()
                        .map(event -> JsonPath.from(event.value()))
                        .filter(event -> event.getString("kind").equals("SPEND_APPROVED")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getString("financialYear")).isEqualTo("2026-27");
                    assertThat(event.getInt("period")).isEqualTo(13);
                });
    }

    /** The week has no session after Thursday and is approved on the last day of the month, before its Sunday has come. */
    @Test
    void aWeekThatIsApprovedBeforeItIsOverIsAccruedWithItsMonth() {
        FinanceStory.clock("2027-01-01T09:00:00Z");
        days.turn();
        Returned.approved(story.provider, placement, "2026-12-28", "2026-12-31");
        assertThat(year("2027-01-01")).containsEntry("spent", "110.00");
        FinanceStory.clock("2027-01-29T09:00:00Z");
        Returned.approved(story.provider, placement, "2027-01-25", "2027-01-28");
        assertThat(year("2027-01-29")).containsEntry("spent", "220.00");
        FinanceStory.clock("2027-02-01T00:05:00Z");
        days.turn();
        assertThat(year("2027-01-31")).containsEntry("accrued", "990.00").containsEntry("spent", "0.00");
        assertThat(year("2027-02-01")).containsEntry("accrued", "0.00").containsEntry("spent", "220.00");
    }

    /** The morning of the first was missed: what was approved since is of its own month, and accrued with it. */
    @Test
    void anAccrualThatIsLateTakesWhatWasApprovedMeanwhile() {
        FinanceStory.clock("2027-01-03T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");
        days.turn();
        assertThat(year("2026-12-31"))
                .containsEntry("accrued", "550.00")
                .containsEntry("spent", "0.00")
                .containsEntry("committed", "1375.00");
        assertThat(year("2027-01-01")).containsEntry("spent", "110.00");
    }

    private Map<String, String> standing(String asAt) {
        return by(FinanceStory.FINANCE)
                .get("/v1/positions?by=PLACEMENT&limit=200&financialYear=2026-27&asAt=" + asAt)
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .filter(item -> placement.toString().equals(item.get("value")))
                .findFirst()
                .orElseThrow();
    }

    /** What lies ahead is no accrual, and the year that ends is charged with what it received (domain rule R6.12). */
    @Test
    void theEndOfAYearIsReversedInTheFirstPeriodOfTheNext() {
        FinanceStory.clock("2027-04-01T00:05:00Z");
        days.turn();
        assertThat(year("2027-03-31")).containsEntry("accrued", "1925.00").containsEntry("committed", "0.00");
        assertThat(year("2027-04-01")).containsEntry("accrued", "0.00").containsEntry("committed", "1925.00");
        assertThat(Broker.await("finance.spend.v1", placement, 4).stream()
                        .map(event -> JsonPath.from(event.value()))
                        .filter(event -> event.getString("kind").equals("ACCRUAL_REVERSED")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getString("financialYear")).isEqualTo("2027-28");
                    assertThat(event.getInt("period")).isEqualTo(1);
                });
    }
}
