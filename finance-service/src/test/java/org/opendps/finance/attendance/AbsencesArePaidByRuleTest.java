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

    /** What is told of a later week, and what was paid of it, follows from the earlier ones whenever they are approved. */
    @Test
    void theOrderInWhichWeeksAreApprovedDoesNotMatter() {
        var first = Returned.id(inHospital("2026-11-30"));
        var fifth = Returned.id(inHospital("2026-12-28"));
        var path = "/v1/attendance-returns/" + fifth;
        by(FinanceStory.FINANCE).get(path).then().body("total", equalTo("110.00"));
        Returned.approve(fifth).then().statusCode(200).body("total", equalTo("110.00"));
        Returned.approve(first).then().statusCode(200).body("total", equalTo("110.00"));
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("total", equalTo("110.00"))
                .body("paidNow", equalTo("0.00"));

        // somebody came in between: the fifth week begins anew
        Returned.approved(story.provider, placement, "2026-12-21", "2026-12-24");
        assertThat(story.position("2026-27")).containsEntry("spent", "330.00");
        by(FinanceStory.FINANCE).get(path).then().body("paidNow", equalTo("110.00"));
        var told = SpendTold.of(placement, 2 + 3 + 4);
        assertThat(told.of("CREDITED"))
                .extracting(event -> event.get("net").asText() + " " + event.get("units"))
                .containsExactly("-55.00 -1", "-55.00 -1");
        assertThat(told.spent()).isEqualByComparingTo("330.00");
        assertThat(told.committed()).isEqualByComparingTo("2090.00");
    }

    @Test
    void whatLaterWeeksCostMoreIsThereOrTheReturnWaits() {
        var scarce = new FinanceStory()
                .budgetOf(Map.of("2026-27", "1925.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        FinanceStory.realTime();
        story = scarce;
        placement = scarce.running();
        FinanceStory.clock("2027-01-20T12:00:00Z");
        Returned.approve(Returned.id(inHospital("2026-11-30"))).then().statusCode(200);
        Returned.approve(Returned.id(inHospital("2026-12-28"))).then().statusCode(200);
        assertThat(scarce.position("2026-27")).containsEntry("available", "110.00");
        var other = new FinanceStory().budgetOf(Map.of("2026-27", "1000.00")).budget;
        moved(scarce.budget, other, "0.01");
        var back = Returned.id(Returned.week(scarce.provider, placement, "2026-12-21", "2026-12-24"));
        Returned.approve(back)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/later-weeks-cost-more"))
                .body("more", equalTo("110.00"))
                .body("available", equalTo("109.99"));
        moved(other, scarce.budget, "0.01");
        Returned.approve(back).then().statusCode(200);
        assertThat(scarce.position("2026-27"))
                .containsEntry("available", "0.00")
                .containsEntry("spent", "330.00");
    }

    /** A part is paid, whatever the price is: 37 per cent of £60.05 is £22.22, of £55.00 it is £20.35. */
    @Test
    void aBackdatedPriceIsPutRightByTheSamePart() {
        FinanceStory.clock("2027-01-20T12:00:00Z");
        for (var decided : Map.of("2027-02-01", "37", "2027-02-08", "100").entrySet()) {
            by(
                            FinanceStory.ADMIN,
                            Map.of(
                                    "from",
                                    decided.getKey(),
                                    "reason",
                                    "a part",
                                    "settings",
                                    Map.of("absence-without-notice-percent", decided.getValue())))
                    .post("/v1/finance-policies")
                    .then()
                    .statusCode(201);
        }
        FinanceStory.clock("2027-02-12T12:00:00Z");
        var id = Returned.id(Returned.week(
                story.provider,
                placement,
                List.of(
                        Map.of("date", "2027-02-01", "outcome", "ATTENDED"),
                        Map.of("date", "2027-02-04", "outcome", "ABSENT", "code", "OTHER"))));
        Returned.approve(id)
                .then()
                .statusCode(200)
                .body("total", equalTo("75.35"))
                .body("sessions.percent", contains(100, 37));
        var dearer = story.asking(placement, "2027-02-01", "2027-04-30");
        dearer.put("unitCost", "60.05");
        story.changed(dearer, "PLACEMENT_VARIED");

        by(FinanceStory.FINANCE)
                .get("/v1/attendance-returns/" + id)
                .then()
                .body("total", equalTo("75.35"))
                .body("paidNow", equalTo("82.27"));
        assertThat(story.position("2026-27")).containsEntry("spent", "82.27");
        var told = SpendTold.of(placement, 2 + 2 + 4 + 1);
        assertThat(told.spent()).isEqualByComparingTo("82.27");
        var corrections = told.of("SPEND_APPROVED").getLast();
        assertThat(corrections.get("net").asText()).isEqualTo("6.92");
        assertThat(corrections.get("units").asInt()).isZero();
    }

    private static void moved(String from, String to, String amount) {
        var path = "/v1/budgets/" + from + "/virements";
        String id = by(
                        FinanceStory.FINANCE,
                        Map.of("toBudgetId", to, "financialYear", "2026-27", "amount", amount, "reason", "more weeks"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(Login.as("finance-approver"), Map.of())
                .post(path + "/" + id + "/approval")
                .then()
                .statusCode(200);
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
