package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.SpendTold;
import org.opendps.test.TestStack;

/** One session before 1 April at £55.00 and nine after it, and £250.00 once. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OneOffCostTest {

    private final UUID placement = UUID.randomUUID();
    private FinanceStory story = new FinanceStory();

    private Map<String, Object> award(String ofYear) {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", ofYear, "2027-28", "10000.00"))
                .personalBudget("110.00");
        var award = story.asking(placement, "2027-03-29", "2027-04-30");
        award.put("replacesFrom", null);
        award.put("oneOffCost", "250.00");
        return award;
    }

    @ParameterizedTest
    @CsvSource({"304.99, REFUSED", "305.00, RESERVED"})
    void isAskedOfTheYearOfTheFirstDay(String ofYear, String status) {
        var asked = story(ofYear, status);
        assertThat(asked).containsEntry("oneOffCost", "250.00").containsEntry("amount", "800.00");
    }

    private Map<String, Object> story(String ofYear, String status) {
        return storyOf(award(ofYear), status);
    }

    private Map<String, Object> storyOf(Map<String, Object> award, String status) {
        return story.awaitCommitmentOf(placement, story.ask(award), status);
    }

    @Test
    void isCommittedBesideTheSessionsAndFreeAgainWhenTheSupportNeverBegins() {
        story.changed(award("1000.00"), "PLACEMENT_PLANNED");
        assertThat(story.position("2026-27")).containsEntry("committed", "305.00");
        assertThat(story.position("2027-28")).containsEntry("committed", "495.00");
        var once = SpendTold.of(placement, 3).of("COMMITMENT_FIRMED").getLast();
        assertThat(once.get("net").asText()).isEqualTo("250.00");
        assertThat(once.get("units").asInt()).isZero();

        story.tell(placement, "PLACEMENT_ENDED", null, "2027-03-28");
        Awaitility.await().until(() -> "0.00".equals(story.position("2026-27").get("committed")));
        assertThat(SpendTold.of(placement, 6).committed()).isEqualByComparingTo("0.00");
    }

    /** There may be no money for it in the next. */
    @Test
    void staysInItsYearWhenTheSupportBeginsInTheNext() {
        var award = award("305.00");
        storyOf(award, "RESERVED");
        story.planFrom(placement, (UUID) award.get("awardId"), "2027-04-05");
        story.awaitCommitmentOf(placement, (UUID) award.get("awardId"), "FIRM");
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "250.00")
                .containsEntry("available", "55.00");
        assertThat(story.position("2027-28")).containsEntry("committed", "440.00");
        story.tell(placement, "PLACEMENT_ENDED", null, "2027-04-04");
        Awaitility.await().until(() -> "305.00".equals(story.position("2026-27").get("available")));
    }

    @Test
    void staysWhenTheSupportEndsLaterThanItBegan() {
        story.changed(award("1000.00"), "PLACEMENT_PLANNED");
        story.tell(placement, "PLACEMENT_ENDED", null, "2027-03-29");
        Awaitility.await().until(() -> "0.00".equals(story.position("2027-28").get("committed")));
        assertThat(story.position("2026-27")).containsEntry("committed", "305.00");
    }

    @Test
    void isFreeAgainWhenTheAwardIsWithdrawn() {
        var award = award("1000.00");
        storyOf(award, "RESERVED");
        assertThat(story.position("2026-27")).containsEntry("reserved", "305.00");
        award.put("kind", "AWARD_WITHDRAWN");
        storyOf(award, "RELEASED");
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00").containsEntry("available", "1000.00");
    }

    @Test
    void staysWithTheProviderWhenThePriceOfItsSessionsChangesFromTheFirstDay() {
        story.changed(award("1000.00"), "PLACEMENT_PLANNED");
        var cheaper = story.asking(placement, "2027-03-29", "2027-04-30");
        cheaper.put("unitCost", "50.00");
        story.changed(cheaper, "PLACEMENT_VARIED");
        assertThat(story.position("2026-27")).containsEntry("committed", "300.00");
        var moved = story.asking(placement, "2027-03-29", "2027-04-30");
        moved.put("providerId", FinanceStory.anotherProvider());
        story.changed(moved, "PLACEMENT_MOVED");
        assertThat(story.position("2026-27")).containsEntry("committed", "55.00");
    }
}
