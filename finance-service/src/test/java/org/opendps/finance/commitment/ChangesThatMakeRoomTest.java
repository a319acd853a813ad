package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** What costs no more a week than before is taken whatever became of the personal budget; and changes in their order. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ChangesThatMakeRoomTest {

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aHundredAndTenAWeek() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
        placement = story.running();
    }

    private UUID asked(String unitCost) {
        var change = story.asking(placement, "2027-02-01", "2027-04-30");
        change.put("unitCost", unitCost);
        return story.ask(change);
    }

    @ParameterizedTest
    @CsvSource({"55.01, REFUSED", "55.00, RESERVED", "50.00, RESERVED"})
    void aSmallerPersonalBudgetTakesWhatIsNotDearer(String unitCost, String status) {
        story.tellPersonalBudget(1, "90.00");
        story.byPersonalBudget(1);
        story.awaitCommitmentOf(placement, asked(unitCost), status);
    }

    @ParameterizedTest
    @CsvSource({"55.01, REFUSED", "50.00, RESERVED"})
    void aPersonalBudgetThatEndsBeforeTheSupportTakesWhatIsNotDearer(String unitCost, String status) {
        story.tellPersonalBudget(1, "ELIGIBLE", "110.00", "\"2027-01-31\"");
        story.byPersonalBudget(1);
        story.awaitCommitmentOf(placement, asked(unitCost), status);
    }

    @Test
    void whatIsAddedIsNotCheaperWhateverItCosts() {
        story.tellPersonalBudget(1, "40.00");
        story.byPersonalBudget(1);
        var longer = story.asking(placement, "2027-04-01", "2027-05-31");
        longer.put("unitCost", "50.00");
        story.awaitCommitmentOf(placement, story.ask(longer), "REFUSED");
    }

    @Test
    void laterTermsStayWhenWhatComesBeforeThemChanges() {
        var later = story.asking(placement, "2027-03-01", "2027-04-30");
        later.put("unitCost", "50.00");
        var afterwards = story.changed(later, "PLACEMENT_VARIED");
        var sooner = story.asking(placement, "2027-02-01", "2027-02-28");
        sooner.put("days", List.of("MONDAY"));
        story.changed(sooner, "PLACEMENT_VARIED");
        assertThat(story.awaitCommitmentOf(placement, afterwards, "FIRM")).containsEntry("from", "2027-03-01");
        // 18 sessions to 31 January, 4 Mondays in February at £55.00, 9 in March at £50.00
        assertThat(story.position("2026-27")).containsEntry("committed", "1660.00");
    }

    /** What is more is more than that which stands by then, not than what stood when it was asked. */
    @Test
    void aChangeWaitsForTheOneBeforeIt() {
        var one = story.asking(placement, "2027-02-01", "2027-04-30");
        one.put("days", List.of("MONDAY"));
        var less = story.ask(one);
        story.awaitCommitmentOf(placement, less, "RESERVED");
        var more = asked("55.00");
        story.tell(placement, "PLACEMENT_VARIED", less, "2027-04-30");
        story.awaitCommitmentOf(placement, less, "FIRM");
        story.awaitCommitmentOf(placement, more, "RESERVED");
        // 8 Thursdays in February and March, and 5 in April: what the second day costs is held until it is firm
        assertThat(story.position("2026-27")).containsEntry("reserved", "440.00");
        assertThat(story.position("2027-28")).containsEntry("reserved", "275.00");
    }

    /** The question was a dead letter; when it is put again, nobody waits for the answer. */
    @Test
    void whatWasWithdrawnBeforeItWasAskedHereIsNotReservedLater() {
        var change = story.asking(placement, "2027-02-01", "2027-04-30");
        change.put("unitCost", "55.00");
        change.put("replacesFrom", null);
        change.put("kind", "AWARD_WITHDRAWN");
        var award = story.ask(change);
        story.awaitCommitmentOf(placement, award, "RELEASED");
        change.put("kind", "AWARD_RECOMMENDED");
        story.ask(change);
        var after = story.ask(story.asking(placement, "2027-02-01", "2027-04-30"));
        story.awaitCommitmentOf(placement, after, "RESERVED");
        Awaitility.await()
                .until(() -> Broker.await("finance.commitment.v1", placement, 3).size() == 3);
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00").containsEntry("committed", "1925.00");
    }

    @Test
    void theServiceBudgetAloneDecidesWhereTheCouncilSaysSo() {
        story.tellPersonalBudget(1, "0.00");
        story.byPersonalBudget(1);
        var longer = story.asking(placement, "2027-05-01", "2027-05-31");
        longer.put("replacesFrom", null);
        longer.put("personRef", UUID.randomUUID());
        longer.put("personalBudgetRequired", false);
        story.awaitCommitmentOf(placement, story.ask(longer), "RESERVED");
    }
}
