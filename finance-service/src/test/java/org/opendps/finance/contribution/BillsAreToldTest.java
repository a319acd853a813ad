package org.opendps.finance.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Whoever writes the letter is told all that is in it but whom it is for. */
@QuarkusTest
@WithTestResource(TestStack.class)
class BillsAreToldTest {

    private final String council =
            "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Login finance = Login.as("finance").at(council);

    @Inject
    DayTurning days;

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    @Test
    void eachBillIsToldOnceWithItsLines() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-15T09:00:00Z");
        Returned.approve(
                        finance,
                        Returned.id(Returned.week(story.support.provider, story.placement, "2026-11-30", "2026-12-03")))
                .then()
                .statusCode(200);
        FinanceStory.clock("2026-12-16T09:00:00Z");
        days.turn();
        by(finance, Map.of("upTo", "2026-12-13"))
                .post("/v1/contributions/bills")
                .then()
                .body("lines", equalTo(1));
        by(finance, Map.of("upTo", "2026-12-13"))
                .post("/v1/contributions/bills")
                .then()
                .body("lines", equalTo(0));

        var told = Broker.await("finance.contribution-bill.v1", story.support.person, 1);
        assertThat(told).hasSize(1);
        var bill = JsonPath.from(told.getFirst().value());
        assertThat(bill.getString("kind")).isEqualTo("BILL_ISSUED");
        assertThat(bill.getString("number")).isEqualTo("C-1");
        assertThat(bill.getString("amount")).isEqualTo("80.00");
        assertThat(bill.getString("received")).isEqualTo("0.00");
        assertThat(bill.getString("billedOn")).isEqualTo("2026-12-16");
        assertThat(bill.getString("dueOn")).isEqualTo("2027-01-13");
        assertThat(bill.getList("lines.weekStarting")).containsExactly("2026-11-30");
        assertThat(bill.getList("lines.provider")).containsExactly("Harbour Day Centre");
        assertThat(bill.getList("lines.amount")).containsExactly("80.00");
    }

    /** £90.00 are here before any bill is made: all of the first one, and some of the next. */
    @Test
    void tellsWhatOfABillWasReceivedBeforeItWasMade() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-15T09:00:00Z");
        for (var days : List.of(List.of("2026-11-30", "2026-12-03"), List.of("2026-12-07", "2026-12-10"))) {
            Returned.approve(
                            finance,
                            Returned.id(Returned.week(
                                    story.support.provider, story.placement, days.getFirst(), days.getLast())))
                    .then()
                    .statusCode(200);
        }
        FinanceStory.clock("2026-12-16T09:00:00Z");
        days.turn();
        story.paid("90.00", "2026-12-16", "BACS-" + story.placement).then().statusCode(201);
        for (var upTo : List.of("2026-12-06", "2026-12-13")) {
            by(finance, Map.of("upTo", upTo))
                    .post("/v1/contributions/bills")
                    .then()
                    .body("lines", equalTo(1));
        }

        assertThat(Broker.await("finance.contribution-bill.v1", story.support.person, 2))
                .extracting(told -> JsonPath.from(told.value()).getString("received"))
                .containsExactly("80.00", "10.00");
    }
}
