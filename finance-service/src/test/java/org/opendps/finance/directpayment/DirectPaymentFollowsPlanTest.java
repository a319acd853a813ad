package org.opendps.finance.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** £90.00 a week from Monday 7 December 2026, every four weeks, by a plan that says so. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DirectPaymentFollowsPlanTest {

    private static final String PATH = "/v1/direct-payment-schedules";
    private static final String WAITING =
            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%direct_payment_schedule%'";

    private final String council =
            "E1%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Login finance = Login.as("finance").at(council);
    private final Login approver = Login.as("finance-approver").at(council);
    private final FinanceStory story = new FinanceStory(council);
    private final UUID plan = UUID.randomUUID();

    @Inject
    DayTurning days;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void firstDay() {
        FinanceStory.clock("2026-12-07T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private void turnTo(String day) {
        FinanceStory.clock(day + "T09:00:00Z");
        days.turn();
    }

    /** @param until as JSON */
    private void told(int version, String state, String until, String weekly) {
        told(version, state, plan, "2026-12-07", until, weekly);
    }

    private void told(int version, String state, UUID itsPlan, String from, String until, String weekly) {
        Broker.send("eligibility.personal-budget.v1", story.person, UUID.randomUUID(), """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": %d, "authority": "%s",
                 "state": "%s", "determination": {"basis": "ELIGIBLE"}, "decision": "ELIGIBLE",
                 "supportPlanId": "%s", "planVersion": 1,
                 "weeklyAmount": "200.00", "from": "%s", "until": %s, "lines": [],
                 "routes": [{"fundingRoute": "DIRECT_PAYMENT", "weeklyAmount": "%s", "adultPays": "0.00",
                             "councilPays": "%s"}]}
                """.formatted(
                        story.person, version, council, state, itsPlan, from, until, weekly, weekly));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> agreed("items[0].until", "items[0].stands", "items[0].routes[0].agreed.weekly")
                        .equals(List.of(until.replace("\"", ""), String.valueOf(state.equals("STANDING")), weekly)));
        days.turn();
    }

    private List<String> agreed(String... paths) {
        var found = by(finance).get(PATH + "/agreed").jsonPath();
        var values = new ArrayList<String>();
        for (var path : paths) {
            values.add(String.valueOf(found.<Object>get(path)));
        }
        return values;
    }

    private Response propose(String weekly, Map<String, Object> otherwise) {
        var body = new HashMap<String, Object>(Map.of(
                "personRef", story.person,
                "budgetId", story.budget,
                "kind", "DIRECT_PAYMENT",
                "every", "FOUR_WEEKS",
                "weekly", weekly,
                "from", "2026-12-07",
                "reason", "as planned"));
        body.putAll(otherwise);
        return by(finance, body).post(PATH);
    }

    private String proposed(String weekly) {
        return propose(weekly, Map.of()).then().statusCode(201).extract().path("id");
    }

    private String running() {
        story.budgetOf(Map.of("2026-27", "10000.00"));
        told(1, "STANDING", "null", "90.00");
        var id = proposed("90.00");
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        return id;
    }

    private Response step(Login who, String path) {
        return by(who).post(PATH + "/" + path);
    }

    private Response step(Login who, String path, Map<String, Object> body) {
        return by(who, body).post(PATH + "/" + path);
    }

    private List<String> instalments(String id) {
        var found = by(finance).get(PATH + "/" + id + "/instalments").jsonPath();
        var amounts = found.<String>getList("items.amount");
        var states = found.<String>getList("items.status");
        var both = new ArrayList<String>();
        for (int i = 0; i < amounts.size(); i++) {
            both.add(amounts.get(i) + " " + states.get(i));
        }
        return both;
    }

    private List<String> alerts(String kind) {
        return by(finance).get("/v1/finance-alerts?kind=" + kind).jsonPath().getList("items.subjectId");
    }

    private Response paid(String id, int number, String on) {
        return step(
                finance,
                id + "/instalments/" + number + "/payment",
                Map.of("paidOn", on, "reference", "BACS-" + number));
    }

    @Test
    void allSchedulesOfAPersonTogetherAreNotMoreThanThePlanSays() {
        story.budgetOf(Map.of("2026-27", "10000.00"));
        told(1, "STANDING", "null", "90.00");
        var first = proposed("60.00");
        var second = proposed("60.00");
        step(approver, first + "/approval").then().statusCode(200);

        step(approver, second + "/approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/above-agreed-fund"))
                .body("agreedWeekly", equalTo("90.00"))
                .body("otherSchedules", equalTo("60.00"))
                .body("aboveBy", equalTo("30.00"));
        propose("30.01", Map.of()).then().statusCode(422).body("aboveBy", equalTo("0.01"));
        step(finance, first + "/change", Map.of("weekly", "30.00", "from", "2026-12-07", "reason", "less"));
        step(approver, first + "/approval").then().statusCode(200);
        step(approver, second + "/approval").then().statusCode(200);
        step(finance, first + "/change", Map.of("weekly", "30.01", "from", "2026-12-14", "reason", "more"))
                .then()
                .statusCode(422);
    }

    @Test
    void ofTwoThatAreApprovedAtOnceOneIsRefused() throws Exception {
        story.budgetOf(Map.of("2026-27", "100000.00"));
        told(1, "STANDING", "null", "90.00");
        var ids = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            ids.add(proposed("50.00"));
        }
        try (var clients = Executors.newFixedThreadPool(6)) {
            var answers = clients
                    .invokeAll(ids.stream()
                            .<java.util.concurrent.Callable<Integer>>map(
                                    id -> () -> step(approver, id + "/approval").statusCode())
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(answers).containsOnly(200, 422).containsOnlyOnce(200);
        }
    }

    @Test
    void aPlanThatEndsStopsWhatIsPaidAndGivesBackWhatWasCommittedUntilItIsPutRight() {
        var id = running();
        assertThat(instalments(id)).containsExactly("360.00 DUE");

        told(2, "ENDED", "\"2026-12-20\"", "90.00");
        turnTo("2026-12-21");
        // two weeks: what was not paid is withdrawn, and issued anew as far as it is due
        assertThat(instalments(id)).containsExactly("360.00 WITHDRAWN", "180.00 DUE");
        assertThat(story.position("2026-27")).containsEntry("committed", "180.00");
        by(finance).get(PATH + "/" + id).then().body("stoppedFrom", equalTo("2026-12-21"));
        assertThat(alerts("DIRECT_PAYMENT_STOPPED")).containsExactly(id);
        paid(id, 2, "2026-12-21").then().statusCode(200);
        turnTo("2027-01-04");
        assertThat(instalments(id)).hasSize(2);

        // it ends a week later: the week is in the next instalment
        told(3, "ENDED", "\"2026-12-27\"", "90.00");
        days.turn();
        assertThat(instalments(id)).containsExactly("360.00 WITHDRAWN", "180.00 PAID", "90.00 DUE");
        // it never ended
        told(4, "STANDING", "null", "90.00");
        days.turn();
        turnTo("2027-01-05");
        assertThat(instalments(id)).containsExactly("360.00 WITHDRAWN", "180.00 PAID", "90.00 DUE", "450.00 DUE");
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "1298.57")
                .containsEntry("spent", "180.00");
        assertThat(alerts("DIRECT_PAYMENT_STOPPED")).isEmpty();
        by(finance).get(PATH + "/" + id).then().body("stoppedFrom", nullValue());
    }

    @Test
    void allThatIsLeftAfterAPlanHasEndedIsASurplus() {
        var id = running();
        paid(id, 1, "2026-12-07").then().statusCode(200);
        told(2, "ENDED", "\"2026-12-20\"", "90.00");
        turnTo("2027-01-04");

        step(
                        finance,
                        id + "/returns",
                        Map.of(
                                "from", "2026-12-07",
                                "until", "2026-12-21",
                                "spent", "180.00",
                                "balance", "180.00",
                                "receiptsChecked", true))
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("surplus", equalTo("180.00"));
    }

    @Test
    void whatWasStoppedBetweenTwoPlansIsNotToldOfOnceItIsPaidAgain() {
        var id = running();
        told(2, "STANDING", "\"2026-12-20\"", "90.00");
        told(3, "STANDING", UUID.randomUUID(), "2027-01-04", "null", "90.00");
        turnTo("2026-12-21");
        by(finance).get(PATH + "/" + id).then().body("stoppedFrom", equalTo("2026-12-21"));
        assertThat(alerts("DIRECT_PAYMENT_STOPPED")).containsExactly(id);

        turnTo("2027-01-04");
        by(finance).get(PATH + "/" + id).then().body("stoppedFrom", nullValue());
        turnTo("2027-01-05");
        assertThat(alerts("DIRECT_PAYMENT_STOPPED")).isEmpty();
    }

    /** Otherwise one that approves the second, and one that pays both, wait for each other. */
    @Test
    void whoeverApprovesTakesThePersonsSchedulesInTheOrderInWhichTheyArePaid() throws Exception {
        story.budgetOf(Map.of("2026-27", "10000.00"));
        told(1, "STANDING", "null", "90.00");
        var first = proposed("30.00");
        var second = proposed("30.00");
        step(approver, first + "/approval").then().statusCode(200);

        try (var holder = database.getConnection();
                var watcher = database.getConnection();
                var clients = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute(row(first) + " for update");
            var approved =
                    clients.submit(() -> step(approver, second + "/approval").statusCode());
            Awaitility.await().until(() -> isFound(watcher, WAITING));
            assertThat(isFound(watcher, row(second) + " for update skip locked"))
                    .isTrue();
            holder.rollback();
            assertThat(approved.get()).isEqualTo(200);
        }
    }

    private static String row(String schedule) {
        return "select 1 from direct_payment_schedule where id = '" + schedule + "'";
    }

    private static boolean isFound(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            return row.next();
        }
    }

    @Test
    void whatWasWithdrawnIsWrittenDownAsPaidWhereItWasPaidAllTheSame() {
        var id = running();
        told(2, "ENDED", "\"2026-12-20\"", "90.00");
        turnTo("2026-12-21");

        paid(id, 1, "2026-12-21").then().statusCode(200);
        days.turn();
        assertThat(instalments(id)).containsExactly("360.00 PAID", "180.00 WITHDRAWN");
        told(3, "STANDING", "null", "90.00");
        turnTo("2027-01-04");
        assertThat(instalments(id)).containsExactly("360.00 PAID", "180.00 WITHDRAWN", "360.00 DUE");
    }

    @Test
    void aPlanThatSaysLessIsToldOf() {
        var id = running();

        told(2, "STANDING", "null", "80.00");
        turnTo("2026-12-08");

        assertThat(alerts("DIRECT_PAYMENT_ABOVE_PLAN")).containsExactly(id);
        by(finance).get(PATH + "/" + id).then().body("abovePlan", equalTo("10.00"));
        step(finance, id + "/change", Map.of("weekly", "80.00", "from", "2026-12-07", "reason", "as the plan says"));
        step(approver, id + "/approval").then().statusCode(200).body("abovePlan", equalTo("0.00"));
        turnTo("2026-12-09");
        assertThat(alerts("DIRECT_PAYMENT_ABOVE_PLAN")).isEmpty();
    }

    @Test
    void whatFellDueInMarchIsWrittenDownAsPaidInAprilWhereTheNewYearHasNoMoney() {
        var id = running();
        paid(id, 1, "2026-12-07").then().statusCode(200);
        turnTo("2027-03-29");
        turnTo("2027-04-01");

        assertThat(instalments(id)).containsExactly("360.00 PAID", "1118.57 DUE");
        by(finance).get(PATH + "/" + id).then().body("shortOf", equalTo("2027-28"));
        turnTo("2027-04-02");
        assertThat(alerts("DIRECT_PAYMENT_WITHOUT_BUDGET")).containsExactly(id);
        paid(id, 2, "2027-04-01").then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("spent", "1478.57");

        by(finance, Map.of("financialYear", "2027-28", "amount", "10000.00", "reason", "full council"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(201);
        turnTo("2027-04-03");
        assertThat(instalments(id)).containsExactly("360.00 PAID", "1118.57 PAID", "321.43 DUE");
        turnTo("2027-04-04");
        assertThat(alerts("DIRECT_PAYMENT_WITHOUT_BUDGET")).isEmpty();
    }

    @Test
    void whatIsPaidBackInAprilIsOfTheYearThatPaidIt() {
        var id = running();
        by(finance, Map.of("financialYear", "2027-28", "amount", "10000.00", "reason", "full council"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(201);
        turnTo("2027-03-29");
        paid(id, 1, "2027-03-28").then().statusCode(200);
        paid(id, 2, "2027-03-28").then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("spent", "1478.57");
        String account = step(
                        finance,
                        id + "/returns",
                        Map.of(
                                "from", "2026-12-07",
                                "until", "2027-03-28",
                                "spent", "90.00",
                                "balance", "770.00",
                                "receiptsChecked", true))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", "REPAYMENT", "reason", "agreed"))
                .then()
                .statusCode(200);
        turnTo("2027-04-06");
        var next = story.position("2027-28");

        step(
                        finance,
                        id + "/returns/" + account + "/repayment",
                        Map.of("receivedOn", "2027-04-06", "reference", "CASH-9"))
                .then()
                .statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("spent", "1428.57");
        assertThat(story.position("2027-28")).isEqualTo(next);

        step(approver, id + "/returns/" + account + "/reversal", Map.of("reason", "another person's money"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_REPAYMENT"))
                .body("repaidOn", nullValue());
        assertThat(story.position("2026-27")).containsEntry("spent", "1478.57");
        step(approver, id + "/returns/" + account + "/reversal", Map.of("reason", "twice"))
                .then()
                .statusCode(409);
        by(finance).get(PATH + "/" + id + "/reversals").then().body("items.what", contains("REPAYMENT"));
    }

    @Test
    void whatWasNotPaidAfterAllIsCommittedAndDueAgain() {
        var id = running();
        step(approver, id + "/instalments/1/reversal", Map.of("reason", "not paid yet"))
                .then()
                .statusCode(409);
        paid(id, 1, "2026-12-07").then().statusCode(200);

        step(finance, id + "/instalments/1/reversal", Map.of("reason", " "))
                .then()
                .statusCode(400);
        step(Login.as("finance-system").at(council), id + "/instalments/1/reversal", Map.of("reason", "bank"))
                .then()
                .statusCode(403);
        step(finance, id + "/instalments/1/reversal", Map.of("reason", "the account is closed"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-reversal"));
        step(approver, id + "/instalments/1/reversal", Map.of("reason", "the account is closed"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DUE"))
                .body("paidOn", nullValue());

        assertThat(story.position("2026-27"))
                .containsEntry("committed", "1478.57")
                .containsEntry("spent", "0.00");
        by(finance)
                .get(PATH + "/" + id + "/reversals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reference", equalTo("BACS-1"))
                .body("items[0].reason", equalTo("the account is closed"));
        paid(id, 1, "2026-12-07").then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("spent", "360.00");
    }

    @Test
    void twoFilesThatTakeTheSameBudgetsTheOtherWayRoundDoNotWaitForEachOther() throws Exception {
        story.budgetOf(Map.of("2026-27", "50000.00"));
        var one = story.budget;
        var other = story.budgetAnew(Map.of("2026-27", "50000.00")).budget;
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            first.add(approvedOutOf(one));
            second.add(approvedOutOf(other));
        }
        for (int i = 0; i < 6; i++) {
            first.add(approvedOutOf(other));
            second.add(approvedOutOf(one));
        }
        days.turn();

        try (var clients = Executors.newFixedThreadPool(2)) {
            var answers = clients
                    .invokeAll(List.<java.util.concurrent.Callable<Integer>>of(
                            () -> file("BACS-A", first).statusCode(),
                            () -> file("BACS-B", second).statusCode()))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(answers).containsExactly(200, 200);
        }
    }

    private String approvedOutOf(String budget) {
        String id = propose("10.00", Map.of("personRef", UUID.randomUUID(), "budgetId", budget))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(approver, id + "/approval").then().statusCode(200);
        return id;
    }

    private Response file(String reference, List<String> ids) {
        return step(
                finance,
                "payments",
                Map.of(
                        "paidOn",
                        "2026-12-07",
                        "reference",
                        reference,
                        "instalments",
                        ids.stream()
                                .map(id -> Map.of("scheduleId", id, "number", 1))
                                .toList()));
    }
}
