package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A placement of 35 sessions to 31 March 2027 and 9 from 1 April to 30 April, at £55.00, is changed. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PlacementChangeTest {

    private static final Map<String, String> ENOUGH = Map.of("2026-27", "10000.00", "2027-28", "10000.00");

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private static FinanceStory story(Map<String, String> byYear, String weekly) {
        return new FinanceStory().budgetOf(byYear).personalBudget(weekly);
    }

    /** 9 sessions are left of the year from 1 March, and 9 after it. */
    @Test
    void aChangeReservesWhatIsMoreAndTakesThePlaceOfTheRest() throws Exception {
        var story = story(ENOUGH, "120.00");
        var placement = story.running();
        var change = story.change(placement, "60.00", "2027-03-01", "2027-04-30", "\"2027-03-01\"");
        var asked = story.awaitCommitmentOf(placement, change, "RESERVED");
        assertThat(asked).containsEntry("amount", "1080.00").containsEntry("callOffId", null);
        assertThat(story.position("2026-27"))
                .containsEntry("reserved", "45.00")
                .containsEntry("committed", "1925.00")
                .containsEntry("available", "8030.00");
        assertThat(story.position("2027-28")).containsEntry("reserved", "45.00").containsEntry("committed", "495.00");

        story.tell(placement, "PLACEMENT_VARIED", change, "2027-04-30");
        story.awaitCommitmentOf(placement, change, "FIRM");
        assertThat(story.position("2026-27"))
                .containsEntry("reserved", "0.00")
                .containsEntry("committed", "1970.00")
                .containsEntry("available", "8030.00");
        assertThat(story.position("2027-28"))
                .containsEntry("committed", "540.00")
                .containsEntry("available", "9460.00");
        var before = story.awaitCommitmentOf(placement, story.awards.get(placement), "FIRM");
        assertThat(before).containsEntry("until", "2027-02-28").containsEntry("amount", "1430.00");
        var kinds = Broker.await("finance.commitment.v1", placement, 5).stream()
                .map(event -> kind(event.value()))
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "COMMITMENT_RESERVED",
                        "COMMITMENT_FIRMED",
                        "COMMITMENT_RESERVED",
                        "COMMITMENT_CHANGED",
                        "COMMITMENT_FIRMED");
    }

    private String kind(String event) {
        try {
            return json.readTree(event).get("kind").asText();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"119.99, REFUSED", "120.00, RESERVED"})
    void thePersonalBudgetIsMeasuredWithoutWhatMakesWay(String weekly, String status) {
        var story = story(ENOUGH, weekly);
        var placement = story.running();
        var change = story.change(placement, "60.00", "2027-03-01", "2027-04-30", "\"2027-03-01\"");
        story.awaitCommitmentOf(placement, change, status);
        assertThat(story.position("2026-27")).containsEntry("committed", "1925.00");
    }

    @ParameterizedTest
    @CsvSource({"1969.99, REFUSED", "1970.00, RESERVED"})
    void theServiceBudgetNeedsOnlyWhatIsMore(String allocated, String status) {
        var story = story(Map.of("2026-27", allocated, "2027-28", "10000.00"), "120.00");
        var placement = story.running();
        var change = story.change(placement, "60.00", "2027-03-01", "2027-04-30", "\"2027-03-01\"");
        story.awaitCommitmentOf(placement, change, status);
    }

    @ParameterizedTest
    @CsvSource({"60.00", "0.00"})
    void theBudgetOfAnotherCouncilPaysForNothing(String unitCost) {
        var story = story(ENOUGH, "120.00");
        var others = new FinanceStory(Login.OTHER_COUNCIL).budgetOf(ENOUGH);
        var placement = story.running();
        var asked = story.asking(placement, "2027-03-01", "2027-04-30");
        asked.put("unitCost", unitCost);
        asked.put("budgetId", others.budget);

        var refused = story.awaitCommitmentOf(placement, story.ask(asked), "REFUSED");

        assertThat(refused.get("shortfall")).asString().contains("SCOPE", "no budget " + others.budget);
        assertThat(others.position("2026-27")).containsEntry("reserved", "0.00");
        assertThat(story.position("2026-27")).containsEntry("committed", "1925.00");
    }

    @Test
    void anExtensionAddsACommitmentAndReplacesNothing() {
        var story = story(ENOUGH, "110.00");
        var placement = story.running();
        var change = story.change(placement, "55.00", "2027-05-01", "2027-05-31", "null");
        story.awaitCommitmentOf(placement, change, "RESERVED");
        story.tell(placement, "PLACEMENT_EXTENDED", change, "2027-05-31");
        story.tell(placement, "PLACEMENT_EXTENDED", change, "2027-05-31");
        story.awaitCommitmentOf(placement, change, "FIRM");
        assertThat(story.position("2027-28"))
                .containsEntry("committed", "990.00")
                .containsEntry("reserved", "0.00");
    }

    @Test
    void anEarlierEndMakesTheRestAvailableOnce() {
        var story = story(ENOUGH, "110.00");
        var placement = story.running();
        story.tell(placement, "PLACEMENT_ENDING", story.awards.get(placement), "2027-02-28");
        story.tell(placement, "PLACEMENT_ENDED", story.awards.get(placement), "2027-02-28");
        Awaitility.await()
                .until(() -> "1430.00".equals(story.position("2026-27").get("committed")));
        assertThat(story.position("2027-28")).containsEntry("committed", "0.00").containsEntry("available", "10000.00");
        story.tell(placement, "PLACEMENT_ENDED", story.awards.get(placement), "2026-11-29");
        story.awaitCommitmentOf(placement, story.awards.get(placement), "RELEASED");
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("available", "10000.00");
    }

    @Test
    void whatCostsLessMakesRoomAndIsPaidAtItsOwnPrice() {
        var story = story(ENOUGH, "110.00");
        var placement = story.running();
        // call-off counts it at once, and may tell so before finance has looked
        var change = story.change(placement, "50.00", "2027-03-01", "2027-04-30", "\"2027-03-01\"");
        story.tell(placement, "PLACEMENT_VARIED", change, "2027-04-30");
        story.awaitCommitmentOf(placement, change, "FIRM");
        assertThat(story.position("2026-27"))
                .containsEntry("reserved", "0.00")
                .containsEntry("committed", "1880.00")
                .containsEntry("available", "8120.00");
        assertThat(story.position("2027-28")).containsEntry("committed", "450.00");
    }

    @Test
    void aMigrationThatIsTakenBackLeavesNothingCommitted() {
        var story = story(ENOUGH, "110.00");
        var placement = story.running();
        story.tell(placement, "PLACEMENT_MIGRATED", null, "2027-04-30");
        story.awaitCommitmentOf(placement, story.awards.get(placement), "RELEASED");
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("available", "10000.00");
    }

    @Test
    void stepsThatHaveNoMoneyAreNoneOfItsBusiness() {
        var story = story(ENOUGH, "110.00");
        var selfFunded = UUID.randomUUID();
        story.tell(selfFunded, "PLACEMENT_PLANNED", null, "2027-04-30");
        story.tell(selfFunded, "PLACEMENT_ENDED", null, "2027-04-30");
        story.tell(selfFunded, "PLACEMENT_SOMETHING_NEW", UUID.randomUUID(), "2027-04-30");
        // what follows for the same placement is not held up by them
        var change = story.change(selfFunded, "55.00", "2027-03-01", "2027-04-30", "\"2027-03-01\"");
        story.awaitCommitmentOf(selfFunded, change, "RESERVED");
        story.tell(selfFunded, "PLACEMENT_CONVERTED", change, "2027-04-30");
        story.awaitCommitmentOf(selfFunded, change, "FIRM");
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "495.00")
                .containsEntry("reserved", "0.00");
    }
}
