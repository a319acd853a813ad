package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A week was returned, and before it is approved the placement ends or is changed. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ReturnsOvertakenTest {

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aWeekThatWaits() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private String returned() {
        return Returned.id(Returned.week(story.provider, placement, "2026-12-07", "2026-12-10"));
    }

    private void awaitCommitted(String amount) {
        Awaitility.await().until(() -> amount.equals(story.position("2026-27").get("committed")));
    }

    /** By the 6th one week is left; before the first day nothing is, and the commitment is released. */
    @ParameterizedTest
    @CsvSource({"2026-12-06, 110.00", "2026-11-29, 0.00"})
    void whatIsAfterALateEndIsNotPaidAndTheReturnGoesBack(String last, String committed) {
        var id = returned();
        story.tell(placement, "PLACEMENT_ENDED", story.awards.get(placement), last);
        awaitCommitted(committed);

        Returned.approve(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sessions-changed-since"))
                .body("planned", equalTo(List.of()))
                .body("returned", equalTo(List.of("2026-12-07", "2026-12-10")));
        Returned.reject(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("changed meanwhile"));
        Returned.approve(id).then().statusCode(409).body("currentState", equalTo("REJECTED"));
        Returned.reject(id).then().statusCode(409);
        Returned.week(story.provider, placement, "2026-12-07", "2026-12-10")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-planned"));
        assertThat(story.position("2026-27")).containsEntry("spent", "0.00").containsEntry("committed", committed);
    }

    @Test
    void aWeekThatWasSentBackIsReturnedAgainWithWhatIsPlannedNow() {
        var id = returned();
        var change = story.asking(placement, "2026-12-07", "2027-04-30");
        change.put("days", List.of("MONDAY", "WEDNESDAY", "THURSDAY"));
        story.changed(change, "PLACEMENT_VARIED");
        Returned.week(story.provider, placement, "2026-12-07", "2026-12-09", "2026-12-10")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/week-returned-before"));
        Returned.approve(id).then().statusCode(422);
        Returned.reject(id).then().statusCode(200);
        by(Login.ofProvider(story.provider))
                .get("/v1/attendance-returns?status=REJECTED")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));

        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-09", "2026-12-10");

        assertThat(story.position("2026-27")).containsEntry("spent", "165.00");
    }

    @Test
    void onlyTheCouncilSendsAReturnBackAndSaysWhy() {
        var path = "/v1/attendance-returns/" + returned() + "/rejection";
        by(FinanceStory.FINANCE, Map.of("reason", " ")).post(path).then().statusCode(400);
        by(FinanceStory.FINANCE.at(Login.OTHER_COUNCIL), Map.of("reason", "no"))
                .post(path)
                .then()
                .statusCode(404);
    }

    /** Whichever is first, the week costs £120.00, and what is left of the year is committed once. */
    @Test
    void approvingAndChangingAtTheSameMomentPayTheWeekOnce() {
        var id = returned();
        var asked = story.asking(placement, "2026-11-30", "2027-04-30");
        asked.put("unitCost", "60.00");
        var change = story.ask(asked);
        story.awaitCommitmentOf(placement, change, "RESERVED");

        var answers = AtOnce.call(List.<Callable<Integer>>of(
                () -> {
                    story.tell(placement, "PLACEMENT_VARIED", change, "2027-04-30");
                    return 0;
                },
                () -> Returned.approve(id).statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(0, 200);
        story.awaitCommitmentOf(placement, change, "FIRM");
        assertThat(story.position("2026-27"))
                .containsEntry("spent", "120.00")
                .containsEntry("committed", "1980.00")
                .containsEntry("reserved", "0.00");
    }
}
