package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.SpendTold;
import org.opendps.test.TestStack;

/** 35 sessions to 31 March 2027 at £55.00, one week of which is approved; then a change counts from before that week. */
@QuarkusTest
@WithTestResource(TestStack.class)
class BackdatedChangeTest {

    private FinanceStory story = new FinanceStory();
    private UUID placement = UUID.randomUUID();

    private void aWeekIsApproved(String ofYear) {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", ofYear, "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private Map<String, Object> from(String day, String unitCost, String... days) {
        var asked = story.asking(placement, day, "2027-04-30");
        asked.put("unitCost", unitCost);
        asked.put("days", List.of(days));
        return asked;
    }

    @ParameterizedTest
    @CsvSource({"60.00, 10.00, SPEND_APPROVED, 120.00, 1980.00", "50.00, -10.00, CREDITED, 100.00, 1650.00"})
    void anotherPriceIsTheDifferenceForWhatWasApproved(
            String price, String delta, String kind, String spent, String committed) {
        aWeekIsApproved("10000.00");
        story.changed(from("2026-11-30", price, "MONDAY", "THURSDAY"), "PLACEMENT_VARIED");
        assertThat(story.position("2026-27"))
                .containsEntry("spent", spent)
                .containsEntry("committed", committed)
                .containsEntry("reserved", "0.00");
        // firmed and spent, then released, firmed anew and put right
        var told = SpendTold.of(placement, 8);
        var approval = told.of("SPEND_APPROVED").getFirst();
        var correction = told.of(kind).getLast();
        assertThat(correction.get("corrects").asText())
                .isEqualTo(approval.get("spendRef").asText());
        assertThat(correction.get("net").asText()).isEqualTo(delta);
        assertThat(correction.get("units").asInt()).isZero();
        assertThat(correction.get("serviceFrom").asText()).isEqualTo("2026-12-07");
        assertThat(correction.get("serviceTo").asText()).isEqualTo("2026-12-13");
        assertThat(told.of("COMMITMENT_RELEASED")).hasSize(2);
    }

    /** £5.00 more for each of 35 sessions, delivered or not. */
    @ParameterizedTest
    @CsvSource({"2099.99, REFUSED", "2100.00, RESERVED"})
    void whatIsMoreForApprovedWeeksIsAskedOfTheBudget(String allocated, String status) {
        aWeekIsApproved(allocated);
        var change = story.ask(from("2026-11-30", "60.00", "MONDAY", "THURSDAY"));
        story.awaitCommitmentOf(placement, change, status);
    }

    @Test
    void aDayThatIsTakenAwayIsNotPaid() {
        aWeekIsApproved("10000.00");
        story.changed(from("2026-12-07", "55.00", "MONDAY"), "PLACEMENT_VARIED");
        assertThat(story.position("2026-27")).containsEntry("spent", "55.00");
        var credited = SpendTold.of(placement, 8).of("CREDITED").getFirst();
        assertThat(credited.get("net").asText()).isEqualTo("-55.00");
        assertThat(credited.get("units").asInt()).isEqualTo(-1);
    }

    @Test
    void aLateEndTakesBackWhatWasPaidAfterItOnce() {
        aWeekIsApproved("10000.00");
        var award = story.awards.get(placement);
        story.tell(placement, "PLACEMENT_ENDED", award, "2026-12-09");
        story.tell(placement, "PLACEMENT_ENDED", award, "2026-12-09");
        story.tell(placement, "PLACEMENT_ENDED", award, "2026-12-06");
        Awaitility.await().until(() -> "0.00".equals(story.position("2026-27").get("spent")));
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "110.00")
                .containsEntry("available", "9890.00");
        // firmed twice, spent once, shortened in both years, credited for the Thursday and then for the Monday
        var told = SpendTold.of(placement, 7);
        assertThat(told.of("CREDITED"))
                .extracting(event -> event.get("net").asText())
                .containsExactly("-55.00", "-55.00");
        assertThat(told.spent()).isEqualByComparingTo("0.00");
        assertThat(told.committed()).isEqualByComparingTo("110.00");
    }

    @Test
    void whoTakesOverBackdatedIsPaidForWhatItReturnsAndWhoLeftForNothingAfterwards() {
        aWeekIsApproved("10000.00");
        var next = FinanceStory.anotherProvider();
        var moved = from("2026-12-09", "60.00", "MONDAY", "THURSDAY");
        moved.put("providerId", next);
        story.changed(moved, "PLACEMENT_MOVED");
        assertThat(story.position("2026-27")).containsEntry("spent", "55.00");
        Returned.approved(next, placement, "2026-12-10");
        assertThat(story.position("2026-27")).containsEntry("spent", "115.00");
        // and back again
        story.changed(from("2026-12-09", "55.00", "MONDAY", "THURSDAY"), "PLACEMENT_MOVED");
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
    }

    /** Whatever was changed how often: the ledger and what the world was told come to the same, and to what is right. */
    @Test
    void repeatedChangesAddUp() {
        aWeekIsApproved("10000.00");
        story.changed(from("2026-11-30", "60.00", "MONDAY", "THURSDAY"), "PLACEMENT_VARIED");
        story.changed(from("2026-12-10", "52.50", "MONDAY", "THURSDAY"), "PLACEMENT_VARIED");
        story.changed(from("2026-12-07", "58.00", "MONDAY"), "PLACEMENT_VARIED");
        story.changed(from("2026-12-07", "58.00", "MONDAY", "WEDNESDAY", "THURSDAY"), "PLACEMENT_VARIED");
        FinanceStory.clock("2026-12-18T00:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-09");
        Returned.approve(Returned.id(Returned.week(
                        story.provider,
                        placement,
                        List.of(
                                Map.of("date", "2026-12-14", "outcome", "ATTENDED"),
                                Map.of("date", "2026-12-16", "outcome", "ABSENT"),
                                Map.of("date", "2026-12-17", "outcome", "ATTENDED")))))
                .then()
                .statusCode(200);
        story.changed(from("2026-12-16", "57.00", "MONDAY", "WEDNESDAY", "THURSDAY"), "PLACEMENT_VARIED");
        story.tell(placement, "PLACEMENT_ENDED", story.awards.get(placement), "2027-01-03");
        Awaitility.await().until(() -> "0.00".equals(story.position("2027-28").get("committed")));

        // 7, 9, 10 and 14 December at £58.00, 17 December at £57.00; Mondays, Wednesdays and Thursdays at £57.00 from
        // 21 to 31 December, and 30 November and 3 December at £60.00
        assertThat(story.position("2026-27")).containsEntry("spent", "289.00").containsEntry("committed", "462.00");
        var told = SpendTold.of(placement, 20);
        assertThat(told.spent()).isEqualByComparingTo("289.00");
        assertThat(told.committed()).isEqualByComparingTo("462.00");
    }
}
