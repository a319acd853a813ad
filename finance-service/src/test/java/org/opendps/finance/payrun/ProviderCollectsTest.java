package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.SpendTold;
import org.opendps.finance.contribution.ContributionStory;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ProviderCollectsTest {

    private final PayRunStory story = new PayRunStory();

    @Inject
    DayTurning days;

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    @Test
    void isPaidLessByWhatItCollects() {
        var person = new ContributionStory(story.council);
        story.registered(person.support.provider, "SELF_BILLING");
        person.assessed("50.00", "2026-11-30");
        person.collectedBy("PROVIDER");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(person.support, person.placement, "2026-11-30", "2026-12-03");
        FinanceStory.clock("2026-12-09T10:00:00Z");
        days.turn();
        assertThat(person.read().getString("outstanding")).isEqualTo("50.00");

        var run = story.drafted("2026-12-06");
        assertThat(story.lines(run, person.support.provider))
                .extracting(line -> line.get("kind") + " " + line.get("gross"))
                .containsExactlyInAnyOrder("SERVICE 110.00", "CONTRIBUTION -50.00");
        story.approvedRun(run);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .body("items.account", contains("CONTRIBUTIONS", "R4100", "CREDITORS"))
                .body("items.debit", contains("0.00", "110.00", "0.00"))
                .body("items.credit", contains("50.00", "0.00", "60.00"));
        story.settle(run, "2026-12-09", 1, "60.00", List.of()).then().statusCode(200);

        assertThat(person.read().getString("outstanding")).isEqualTo("0.00");
        assertThat(person.read().getString("onAccount")).isEqualTo("0.00");
        var told = SpendTold.of(person.placement, 6);
        assertThat(told.of("PAID"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("net").asText()).isEqualTo("110.00"));
        assertThat(told.of("CONTRIBUTION_RECEIVED"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("net").asText()).isEqualTo("50.00"));
        assertThat(person.support.position("2026-27"))
                .containsEntry("contributionsDue", "0.00")
                .containsEntry("contributionsReceived", "50.00");

        // a later assessment says less: the provider is paid what it collected too much and gives back
        person.assessed("30.00", "2026-11-28");
        FinanceStory.clock("2026-12-10T10:00:00Z");
        days.turn();
        var next = story.drafted("2026-12-06");
        assertThat(story.lines(next, person.support.provider))
                .extracting(line -> line.get("kind") + " " + line.get("gross"))
                .containsExactly("CONTRIBUTION 20.00");
    }
}
