package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** An award that is withdrawn in its standstill, and one of places that are nobody's in particular. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AwardsThatEndOtherwiseTest {

    private static final Map<String, String> ENOUGH = Map.of("2026-27", "50000.00", "2027-28", "50000.00");

    private static void say(FinanceStory story, String kind, UUID award, UUID placement, String person) {
        var event = story.award(kind, award, placement)
                .replace("\"personRef\": \"" + story.person + "\"", "\"personRef\": " + person);
        Broker.send("call-off.award.v1", award, UUID.randomUUID(), event);
    }

    @Test
    void withdrawnAwardLetsGoOfItsMoneyOnce() {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var placement = story.recommend();
        var award = Objects.requireNonNull(story.awards.get(placement));
        story.awaitCommitment(placement, "RESERVED");
        assertThat(story.position("2026-27")).containsEntry("reserved", "1925.00");
        say(story, "AWARD_WITHDRAWN", award, placement, "\"" + story.person + "\"");
        say(story, "AWARD_WITHDRAWN", award, placement, "\"" + story.person + "\"");
        story.awaitCommitment(placement, "RELEASED");
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00").containsEntry("available", "50000.00");
        // the person's week is free again
        story.awaitCommitment(story.recommend(), "RESERVED");
        assertThat(story.position("2026-27")).containsEntry("reserved", "1925.00");
    }

    /** Twelve places at £55.00: 35 sessions in the first year are £23,100.00. */
    @Test
    void placesOfAGroupAreReservedOfTheServiceBudgetAndFirmWhenTheyAreAwarded() {
        var story = new FinanceStory().budgetOf(ENOUGH);
        var award = UUID.randomUUID();
        var placement = UUID.randomUUID();
        say(story, "AWARD_RECOMMENDED", award, placement, "null, \"places\": 12");
        var commitment = story.awaitCommitment(placement, "RESERVED");
        assertThat(commitment).containsEntry("weeklyCost", "1320.00").containsEntry("amount", "29040.00");
        assertThat(story.position("2026-27")).containsEntry("reserved", "23100.00");
        story.tellProvider();
        say(story, "AWARD_CONFIRMED", award, placement, "null, \"places\": 12");
        story.awaitCommitment(placement, "FIRM");
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00").containsEntry("committed", "23100.00");
    }
}
