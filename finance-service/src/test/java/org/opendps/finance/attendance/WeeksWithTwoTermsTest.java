package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.SpendTold;
import org.opendps.test.TestStack;

/** Terms begin on any day of a week, and each session of it is paid by those that count on its day. */
@QuarkusTest
@WithTestResource(TestStack.class)
class WeeksWithTwoTermsTest {

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void mondaysAndThursdays() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    @Test
    void anExtensionThatBeginsOnAThursdayIsPaidInTheSameWeekAndInTheNextYear() {
        story.tell(placement, "PLACEMENT_ENDING", story.awards.get(placement), "2027-03-31");
        Awaitility.await().until(() -> "0.00".equals(story.position("2027-28").get("committed")));
        var extension = story.asking(placement, "2027-04-01", "2027-04-30");
        extension.put("replacesFrom", null);
        extension.put("unitCost", "57.00");
        story.changed(extension, "PLACEMENT_EXTENDED");
        var before = Map.of("first", story.position("2026-27"), "second", story.position("2027-28"));
        assertThat(before.get("second")).containsEntry("committed", "513.00");

        FinanceStory.clock("2027-04-02T00:00:00Z");
        Returned.approved(story.provider, placement, "2027-03-29", "2027-04-01");

        assertThat(story.position("2026-27")).containsEntry("spent", "55.00").containsEntry("committed", "1870.00");
        assertThat(story.position("2027-28")).containsEntry("spent", "57.00").containsEntry("committed", "456.00");
    }

    @Test
    void anotherPriceFromAWednesdayIsOneReturnAtTwoPrices() {
        var change = story.asking(placement, "2026-12-09", "2027-04-30");
        change.put("unitCost", "60.00");
        story.changed(change, "PLACEMENT_VARIED");
        var committed = story.position("2026-27").get("committed");
        assertThat(committed).isEqualTo("2085.00");

        FinanceStory.clock("2026-12-11T00:00:00Z");
        Returned.week(story.provider, placement, "2026-12-07")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sessions-differ"));
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");

        assertThat(story.position("2026-27")).containsEntry("spent", "115.00").containsEntry("committed", "1970.00");
        // 2 years firmed, shortened and firmed anew, and the week
        var told = SpendTold.of(placement, 8);
        assertThat(told.of("SPEND_APPROVED"))
                .extracting(event -> event.get("net").asText())
                .containsExactly("55.00", "60.00");
        Returned.week(story.provider, placement, "2026-12-10")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/week-returned-before"));
    }

    @Test
    void whoTakesOverOnAWednesdayReturnsItsOwnDaysAndWhoLeftTheOthers() {
        var next = FinanceStory.anotherProvider();
        var change = story.asking(placement, "2026-12-09", "2027-04-30");
        change.put("providerId", next);
        change.put("unitCost", "61.00");
        story.changed(change, "PLACEMENT_MOVED");

        FinanceStory.clock("2026-12-11T00:00:00Z");
        Returned.week(story.provider, placement, "2026-12-07", "2026-12-10")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sessions-differ"))
                .body("planned", equalTo(List.of("2026-12-07")));
        Returned.approved(story.provider, placement, "2026-12-07");
        Returned.approved(next, placement, "2026-12-10");
        Returned.week(story.provider, placement, "2026-12-07")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/week-returned-before"));

        assertThat(story.position("2026-27")).containsEntry("spent", "116.00");
    }

    @Test
    void whatAChangeAddsToAnApprovedWeekIsReturnedByItself() {
        FinanceStory.clock("2026-12-11T00:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");
        var change = story.asking(placement, "2026-12-07", "2027-04-30");
        change.put("days", List.of("MONDAY", "WEDNESDAY", "THURSDAY"));
        story.changed(change, "PLACEMENT_VARIED");
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");

        Returned.approved(story.provider, placement, "2026-12-09");

        assertThat(story.position("2026-27")).containsEntry("spent", "165.00");
    }
}
