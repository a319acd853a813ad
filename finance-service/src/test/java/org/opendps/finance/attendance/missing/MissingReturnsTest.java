package org.opendps.finance.attendance.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Returns by the cut-off, on Tuesday at noon, and after it. */
@QuarkusTest
@WithTestResource(TestStack.class)
class MissingReturnsTest {

    private static final String MISSING = "/v1/attendance-returns/missing";

    @Inject
    DayTurning days;

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aPlacement() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private List<String> missing(Login who) {
        return by(who).get(MISSING + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.placementId == '" + placement + "' }.weekStarting");
    }

    /** What call-off tells is heard by and by. */
    private void awaitMissing(String... weeks) {
        Awaitility.await().untilAsserted(() -> {
            days.turn();
            assertThat(missing(Login.ofProvider(story.provider))).containsExactlyInAnyOrder(weeks);
        });
    }

    private List<JsonPath> told(int atLeast) {
        return Broker.await("finance.attendance.v1", placement, atLeast).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11T00:00:00Z, false, 2026-12-15",
        "2026-12-15T11:59:00Z, false, 2026-12-15",
        "2026-12-15T12:00:01Z, true, 2026-12-22",
        "2026-12-22T12:00:01Z, true, 2026-12-29"
    })
    void aReturnSaysWhetherItIsLateAndForWhichRunItCounts(String now, boolean late, String countsFrom) {
        FinanceStory.clock(now);
        var id = Returned.id(Returned.week(story.provider, placement, "2026-12-07", "2026-12-10"));
        by(FinanceStory.FINANCE)
                .get("/v1/attendance-returns/" + id)
                .then()
                .statusCode(200)
                .body("late", equalTo(late))
                .body("countsFrom", equalTo(countsFrom))
                .body("cutOff", equalTo("2026-12-15T12:00:00Z"))
                .body("cutOffInLondon", equalTo("2026-12-15T12:00:00Z"));
    }

    @Test
    void aWeekThatNobodyReturnedByTheCutOffIsListedAndToldOnce() {
        FinanceStory.clock("2026-12-15T11:58:00Z");
        awaitMissing("2026-11-30");
        FinanceStory.clock("2026-12-15T12:00:01Z");
        awaitMissing("2026-11-30", "2026-12-07");
        days.turn();
        FinanceStory.clock("2026-12-16T09:00:00Z");
        awaitMissing("2026-11-30", "2026-12-07");

        var events = told(2);
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getString("kind")).isEqualTo("RETURN_MISSING"));
        var second = events.getLast();
        assertThat(second.getString("weekStarting")).isEqualTo("2026-12-07");
        assertThat(second.getString("providerId")).isEqualTo(story.provider.toString());
        assertThat(second.getList("sessions")).isEqualTo(List.of("2026-12-07", "2026-12-10"));
        assertThat(second.getString("cutOff")).isEqualTo("2026-12-15T12:00:00Z");
    }

    @Test
    void whatIsReturnedIsMissingNoLongerAndWhatIsSentBackIsAgainButNotToldAgain() {
        FinanceStory.clock("2026-12-09T09:00:00Z");
        awaitMissing("2026-11-30");
        var id = Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03"));
        assertThat(missing(Login.ofProvider(story.provider))).isEmpty();
        days.turn();
        assertThat(missing(Login.ofProvider(story.provider))).isEmpty();
        Returned.reject(id).then().statusCode(200);
        awaitMissing("2026-11-30");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        awaitMissing();

        assertThat(told(5).stream().map(event -> event.getString("kind")))
                .containsExactly(
                        "RETURN_MISSING", "RETURN_SUBMITTED", "RETURN_REJECTED", "RETURN_SUBMITTED", "RETURN_APPROVED");
        var approved = told(5).getLast();
        assertThat(approved.getString("total")).isEqualTo("110.00");
        assertThat(approved.getBoolean("late")).isTrue();
        assertThat(approved.getString("countsFrom")).isEqualTo("2026-12-15");
    }

    @Test
    void nothingIsMissingAfterABackdatedEnd() {
        FinanceStory.clock("2026-12-16T09:00:00Z");
        awaitMissing("2026-11-30", "2026-12-07");
        story.tell(placement, "PLACEMENT_ENDED", story.awards.get(placement), "2026-12-06");
        Awaitility.await().until(() -> "0.00".equals(story.position("2027-28").get("committed")));
        FinanceStory.clock("2026-12-17T09:00:00Z");
        awaitMissing("2026-11-30");
    }

    @Test
    void isSeenByItsProviderAndItsCouncilOnly() {
        FinanceStory.clock("2026-12-09T09:00:00Z");
        awaitMissing("2026-11-30");
        assertThat(missing(Login.ofProvider(UUID.randomUUID()))).isEmpty();
        assertThat(missing(FinanceStory.FINANCE.at(Login.OTHER_COUNCIL))).isEmpty();
        var path = MISSING + "?limit=1";
        by(FinanceStory.FINANCE).get(path).then().statusCode(200).body("items.size()", equalTo(1));
        by(Login.as("commissioner")).get(path).then().statusCode(200);
        by(Login.ofProvider(story.provider))
                .accept("text/csv")
                .get(MISSING)
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("2026-11-30"));
    }
}
