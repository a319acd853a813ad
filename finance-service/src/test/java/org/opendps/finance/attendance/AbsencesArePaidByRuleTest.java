package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
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
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Mondays and Thursdays at £55.00 from 30 November 2026; what is customary, unless a test sets the council's own. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AbsencesArePaidByRuleTest {

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aPlacement() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
        FinanceStory.clock("2027-01-20T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private static Map<String, String> absent(String day, String code) {
        return Map.of("date", day, "outcome", "ABSENT", "code", code);
    }

    private Response inHospital(String monday) {
        return Returned.week(
                story.provider,
                placement,
                List.of(
                        absent(monday, "HOSPITAL"),
                        absent(LocalDate.parse(monday).plusDays(3).toString(), "HOSPITAL")));
    }

    /** Scenario of five weeks: four are paid, the fifth is not. */
    @Test
    void hospitalIsPaidForFourWeeksAndThenNot() {
        for (var monday : List.of("2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21")) {
            var sent = inHospital(monday);
            sent.then().statusCode(201).body("total", equalTo("110.00"));
            Returned.approve(Returned.id(sent)).then().statusCode(200).body("total", equalTo("110.00"));
        }
        var fifth = inHospital("2026-12-28");
        fifth.then()
                .statusCode(201)
                .body("total", equalTo("0.00"))
                .body("policyVersion", notNullValue())
                .body("sessions.percent", contains(0, 0))
                .body(
                        "sessions.why",
                        contains(
                                containsString("in hospital since 2026-11-30, paid for 4 weeks only, until 2026-12-27"),
                                containsString("only")));
        Returned.approve(Returned.id(fifth)).then().statusCode(200);

        assertThat(story.position("2026-27")).containsEntry("spent", "440.00").containsEntry("committed", "1375.00");
        var told = SpendTold.of(placement, 2 + 5);
        assertThat(told.of("SPEND_APPROVED"))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.get("version").asInt()).isEqualTo(1));
        assertThat(told.spent()).isEqualByComparingTo("440.00");
        assertThat(told.committed()).isEqualByComparingTo("1870.00");
    }

    @Test
    void theFourWeeksMayEndInTheMiddleOfAWeek() {
        approved(List.of(Map.of("date", "2026-11-30", "outcome", "ATTENDED"), absent("2026-12-03", "HOSPITAL")));
        for (var monday : List.of("2026-12-07", "2026-12-14", "2026-12-21")) {
            Returned.approve(Returned.id(inHospital(monday))).then().statusCode(200);
        }
        inHospital("2026-12-28").then().body("sessions.amount", contains("55.00", "0.00"));
    }

    private void approved(List<Map<String, String>> sessions) {
        Returned.approve(Returned.id(Returned.week(story.provider, placement, sessions)))
                .then()
                .statusCode(200);
    }

    /** What is told of a later week changes when the earlier ones are approved, and it is approved after them. */
    @Test
    void weeksInHospitalAreApprovedInTheirOrder() {
        var first = Returned.id(inHospital("2026-11-30"));
        var fifth = Returned.id(inHospital("2026-12-28"));
        var path = "/v1/attendance-returns/" + fifth;
        by(FinanceStory.FINANCE).get(path).then().body("total", equalTo("110.00"));
        Returned.approve(fifth)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-week-first"))
                .body("weekStarting", equalTo("2026-11-30"));
        Returned.approve(first).then().statusCode(200);
        by(FinanceStory.FINANCE).get(path).then().body("total", equalTo("0.00"));
        Returned.approve(fifth).then().statusCode(200).body("total", equalTo("0.00"));
    }

    @Test
    void noticeDecidesAndWithoutACodeNothingIsPaid() {
        var early = Map.of(
                "date", "2026-12-07", "outcome", "ABSENT", "code", "HOLIDAY", "noticeGivenAt", "2026-12-06T09:00:00Z");
        var late = Map.of(
                "date", "2026-12-10", "outcome", "ABSENT", "code", "ILLNESS", "noticeGivenAt", "2026-12-10T07:00:00Z");
        var sent = Returned.week(story.provider, placement, List.of(early, late));
        sent.then().body("sessions.amount", contains("0.00", "55.00")).body("total", equalTo("55.00"));
        Returned.approve(Returned.id(sent)).then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("spent", "55.00");

        Returned.week(
                        story.provider,
                        placement,
                        List.of(
                                Map.of("date", "2026-12-14", "outcome", "ABSENT"),
                                Map.of("date", "2026-12-17", "outcome", "CLOSED")))
                .then()
                .statusCode(201)
                .body("total", equalTo("0.00"))
                .body("sessions[0].why", containsString("without a code"));
    }

    @Test
    void aCodeAndNoticeGoWithAnAbsenceAndNoticeIsPast() {
        Returned.week(
                        story.provider,
                        placement,
                        List.of(
                                Map.of("date", "2026-12-07", "outcome", "ATTENDED", "code", "ILLNESS"),
                                Map.of("date", "2026-12-10", "outcome", "ATTENDED")))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("goes with outcome ABSENT only"));
        Returned.week(
                        story.provider,
                        placement,
                        List.of(
                                Map.of(
                                        "date",
                                        "2026-12-07",
                                        "outcome",
                                        "ABSENT",
                                        "code",
                                        "OTHER",
                                        "noticeGivenAt",
                                        "2027-01-20T12:00:01Z"),
                                Map.of("date", "2026-12-10", "outcome", "ATTENDED")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/notice-in-future"));
    }

    /** As call-off tells it: paid until a day, and then not. */
    private void suspended(int version, String from, String until, String paidUntil) {
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_SUSPENDED", "placementId": "%s", "version": %d, "authority": "%s", "awardId": "%s",
                 "suspensions": [{"from": "%s", "until": %s, "kind": "HOSPITAL", "paidUntil": %s}]}
                """.formatted(
                        placement, version, Login.COUNCIL, story.awards.get(placement), from, until, paidUntil));
    }

    @Test
    void aPlacementThatRestsIsPaidUntilTheDayThatCallOffSays() {
        var path = "/v1/attendance-returns/"
                + Returned.id(Returned.week(
                        story.provider,
                        placement,
                        List.of(
                                Map.of("date", "2026-12-07", "outcome", "ABSENT"),
                                Map.of("date", "2026-12-10", "outcome", "ABSENT"))));
        by(FinanceStory.FINANCE).get(path).then().body("total", equalTo("0.00"));
        suspended(12, "2026-12-01", "null", "\"2026-12-09\"");
        Awaitility.await()
                .until(() -> "55.00"
                        .equals(by(FinanceStory.FINANCE).get(path).jsonPath().getString("total")));
        // an older version that comes late changes nothing
        suspended(11, "2026-12-01", "null", "\"2026-12-20\"");
        by(FinanceStory.FINANCE).post(path + "/approval").then().statusCode(200).body("total", equalTo("55.00"));
        assertThat(story.position("2026-27")).containsEntry("spent", "55.00");
    }

    @Test
    void whoeverReturnsThatSomebodyCameToAPlacementThatRestsIsToldWhatToDo() {
        var sent = Returned.id(Returned.week(story.provider, placement, "2026-12-07", "2026-12-10"));
        suspended(12, "2026-12-10", "\"2026-12-16\"", "null");
        Awaitility.await()
                .until(() -> Returned.week(story.provider, placement, "2026-12-14", "2026-12-17")
                                .statusCode()
                        == 422);
        Returned.week(story.provider, placement, "2026-12-14", "2026-12-17")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/attended-while-suspended"))
                .body("days", contains("2026-12-14"))
                .body("detail", containsString("resume the placement"));
        by(FinanceStory.FINANCE)
                .get("/v1/attendance-returns/" + sent)
                .then()
                .statusCode(200)
                .body("total", equalTo("110.00"));
        Returned.approve(sent)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/attended-while-suspended"))
                .body("days", contains("2026-12-10"));
    }
}
