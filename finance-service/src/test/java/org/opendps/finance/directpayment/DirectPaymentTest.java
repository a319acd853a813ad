package org.opendps.finance.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** £90.00 a week from Monday 7 December 2026, every four weeks. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DirectPaymentTest {

    private static final String PATH = "/v1/direct-payment-schedules";

    private final String council =
            "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Login finance = Login.as("finance").at(council);
    private final Login approver = Login.as("finance-approver").at(council);
    private final FinanceStory story = new FinanceStory(council);

    @Inject
    DayTurning days;

    @BeforeEach
    void firstDay() {
        FinanceStory.clock("2026-12-07T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private Response propose(String budget, Map<String, Object> otherwise) {
        var body = new HashMap<String, Object>(Map.of(
                "personRef", story.person,
                "budgetId", budget,
                "kind", "DIRECT_PAYMENT",
                "every", "FOUR_WEEKS",
                "weekly", "90.00",
                "from", "2026-12-07",
                "reason", "as planned"));
        body.putAll(otherwise);
        return by(finance, body).post(PATH);
    }

    private String proposed() {
        story.budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"));
        return propose(story.budget, Map.of()).then().statusCode(201).extract().path("id");
    }

    private Response step(Login who, String path) {
        return by(who).post(PATH + "/" + path);
    }

    private Response step(Login who, String path, Map<String, Object> body) {
        return by(who, body).post(PATH + "/" + path);
    }

    private void turnTo(String day) {
        FinanceStory.clock(day + "T09:00:00Z");
        days.turn();
    }

    private List<String> amounts(String id) {
        return by(finance).get(PATH + "/" + id + "/instalments").jsonPath().getList("items.amount");
    }

    @Test
    void isCommittedTo31MarchWhenSomebodyElseApprovesItAndSpentAsItIsPaid() {
        var id = proposed();
        step(finance, id + "/approval").then().statusCode(422).body("type", equalTo("/problems/own-direct-payment"));
        step(approver, id + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("proposal", nullValue());
        // 115 days to 31 March
        assertThat(story.position("2026-27")).containsEntry("committed", "1478.57");
        step(approver, id + "/approval").then().statusCode(409);

        days.turn();
        days.turn();
        assertThat(amounts(id)).containsExactly("360.00");
        var paid = Map.<String, Object>of("paidOn", "2026-12-07", "reference", "BACS-1");
        step(finance, id + "/instalments/1/payment", Map.of("paidOn", "2026-12-08", "reference", "BACS-1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/paid-later"));
        step(finance, id + "/instalments/1/payment", paid)
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        step(finance, id + "/instalments/1/payment", paid).then().statusCode(409);
        step(finance, id + "/instalments/2/payment", paid).then().statusCode(404);
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "1118.57")
                .containsEntry("spent", "360.00");

        // less from a past day on: the next instalment puts it right
        step(finance, id + "/change", Map.of("weekly", "75.00", "from", "2026-12-06", "reason", "review"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/change-before-start"));
        step(finance, id + "/change", Map.of("weekly", "75.00", "from", "2026-12-21", "reason", "review"))
                .then()
                .statusCode(200);
        step(approver, id + "/approval").then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("committed", "902.14");
        turnTo("2027-01-04");
        assertThat(amounts(id)).containsExactly("360.00", "270.00");
        by(finance).get(PATH + "/instalments").then().statusCode(200).body("items.amount", contains("270.00"));
        step(
                        finance,
                        "payments",
                        Map.of(
                                "paidOn",
                                "2027-01-04",
                                "reference",
                                "BACS-2",
                                "instalments",
                                List.of(Map.of("scheduleId", id, "number", 2))))
                .then()
                .statusCode(200)
                .body("", hasSize(1));

        var told = Broker.await("finance.direct-payment.v1", UUID.fromString(id), 4).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
        assertThat(told)
                .extracting(event -> event.getString("kind"))
                .containsExactly(
                        "DIRECT_PAYMENT_APPROVED",
                        "DIRECT_PAYMENT_PAID",
                        "DIRECT_PAYMENT_APPROVED",
                        "DIRECT_PAYMENT_PAID");
        assertThat(told.getLast().getString("years[0].spent")).isEqualTo("630.00");
        assertThat(story.position("2026-27")).containsEntry("spent", "630.00").containsEntry("committed", "632.14");
    }

    /** It is eight weeks otherwise, which takes longer to pay. */
    private void twoWeeksMayBeLeft() {
        by(
                        Login.as("admin").at(council),
                        Map.of(
                                "from",
                                "2026-12-08",
                                "reason",
                                "two weeks",
                                "settings",
                                Map.of("direct-payment-surplus-weeks", "2")))
                .post("/v1/finance-policies")
                .then()
                .statusCode(201);
    }

    @Test
    void takesBackWhatIsLeftAboveTheWeeksThatMayBeLeft() {
        var id = proposed();
        twoWeeksMayBeLeft();
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        pay(id, 1, "2026-12-07");
        turnTo("2027-01-04");
        pay(id, 2, "2027-01-04");
        account(id, "2026-12-07", "2026-12-20", "180.00")
                .then()
                .statusCode(201)
                .body("status", equalTo("NOTHING_TO_RECOVER"))
                .body("how", nullValue());
        account(id, "2026-12-20", "2027-01-03", "180.01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/account-overlaps"));
        account(id, "2026-12-21", "2027-01-05", "180.01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/account-out-of-time"));
        String account = account(id, "2026-12-21", "2027-01-03", "280.00")
                .then()
                .statusCode(201)
                .body("paid", equalTo("360.00"))
                .body("surplus", equalTo("100.00"))
                .extract()
                .path("id");
        var deduction = Map.<String, Object>of("how", "DEDUCTION", "reason", "agreed");
        step(finance, id + "/returns/" + account + "/recovery", deduction)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-account"));
        step(approver, id + "/returns/" + account + "/recovery", deduction)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOVERED"))
                .body("how", equalTo("DEDUCTION"))
                .body("neverDue", equalTo("0.00"));
        // 1478.57 less what was paid, less what need not be paid any more
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "658.57")
                .containsEntry("spent", "720.00");
        turnTo("2027-02-01");
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "260.00");

        // of the 150.00 that are too much, 100.00 are withheld since 1 February
        account = account(id, "2027-01-04", "2027-01-31", "330.00")
                .then()
                .statusCode(201)
                .body("paid", equalTo("720.00"))
                .body("surplus", equalTo("150.00"))
                .extract()
                .path("id");
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", "REPAYMENT", "reason", "agreed"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_REPAYMENT"))
                .body("how", equalTo("REPAYMENT"))
                .body("neverDue", equalTo("100.00"));
        var back = Map.<String, Object>of("receivedOn", "2027-02-01", "reference", "CASH-9");
        step(finance, id + "/returns/" + account + "/repayment", back).then().statusCode(200);
        step(finance, id + "/returns/" + account + "/repayment", back).then().statusCode(409);
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "758.57")
                .containsEntry("spent", "570.00");
        days.turn();
        // so they are paid after all
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "260.00", "100.00");
        by(finance).get(PATH + "/" + id + "/returns").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void takesNoMoreOfABalanceThanWasPaidAndNotHadBack() {
        var id = proposed();
        twoWeeksMayBeLeft();
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        turnTo("2026-12-14");
        account(id, "2026-12-07", "2026-12-13", "99999.00")
                .then()
                .statusCode(201)
                .body("paid", equalTo("0.00"))
                .body("status", equalTo("NOTHING_TO_RECOVER"));
        pay(id, 1, "2026-12-14");
        turnTo("2027-01-04");
        String account = account(id, "2026-12-14", "2026-12-31", "99999.00")
                .then()
                .statusCode(201)
                .body("balance", equalTo("99999.00"))
                .body("paid", equalTo("360.00"))
                .body("surplus", equalTo("180.00"))
                .extract()
                .path("id");

        account(id, "2027-01-01", "2027-01-03", "360.00")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-before"));
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", "REPAYMENT", "reason", "agreed"))
                .then()
                .statusCode(200);
        // what is asked back is still in the account, and not asked for again
        account(id, "2027-01-01", "2027-01-02", "360.00")
                .then()
                .statusCode(201)
                .body("status", equalTo("NOTHING_TO_RECOVER"));
        step(
                        finance,
                        id + "/returns/" + account + "/repayment",
                        Map.of("receivedOn", "2027-01-03", "reference", "CASH-9"))
                .then()
                .statusCode(200);
        account(id, "2027-01-03", "2027-01-03", "360.00")
                .then()
                .statusCode(201)
                .body("paid", equalTo("180.00"))
                .body("surplus", equalTo("0.00"));
    }

    @Test
    void takesNothingTwiceWhenDaysFallAwayAfterASurplusWasTaken() {
        var id = proposed();
        twoWeeksMayBeLeft();
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        pay(id, 1, "2026-12-07");
        turnTo("2027-01-03");
        String account = account(id, "2026-12-07", "2027-01-02", "360.00")
                .then()
                .statusCode(201)
                .body("surplus", equalTo("180.00"))
                .extract()
                .path("id");
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", "DEDUCTION", "reason", "agreed"))
                .then()
                .statusCode(200)
                .body("neverDue", equalTo("0.00"));

        // three of the four weeks were never due: 90.00 are, and 270.00 are taken, not 450.00
        changed(id, "0.00", "2026-12-14");
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("spent", "360.00");
        changed(id, "90.00", "2027-01-04");
        turnTo("2027-01-04");
        assertThat(amounts(id)).containsExactly("360.00", "90.00");
    }

    private String surplus(String id, String from, String until, String balance, String surplus, String how) {
        String account = account(id, from, until, balance)
                .then()
                .statusCode(201)
                .body("surplus", equalTo(surplus))
                .body("mayBeLeft", equalTo("180.00"))
                .body("toRecover", nullValue())
                .extract()
                .path("id");
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", how, "reason", "agreed"))
                .then()
                .statusCode(200)
                .body("toRecover", equalTo(surplus));
        return account;
    }

    /** £360.00 paid on 7 December, and £180.00 may be left. */
    private String paidFourWeeks() {
        var id = proposed();
        twoWeeksMayBeLeft();
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        pay(id, 1, "2026-12-07");
        turnTo("2027-01-03");
        return id;
    }

    @Test
    void asksNotOnceMoreForADeductionThatIsNotThroughSinceTheNextInstalmentIsLate() {
        var id = paidFourWeeks();
        surplus(id, "2026-12-07", "2027-01-02", "360.00", "180.00", "DEDUCTION");
        turnTo("2027-01-04");
        assertThat(amounts(id)).containsExactly("360.00", "180.00");
        turnTo("2027-01-21");

        surplus(id, "2027-01-03", "2027-01-20", "360.00", "180.00", "DEDUCTION");

        turnTo("2027-02-01");
        assertThat(amounts(id)).containsExactly("360.00", "180.00", "360.00");
        by(finance).get(PATH + "/" + id + "/returns").then().body("items[1].neverDue", equalTo("180.00"));
    }

    @Test
    void takesOnceWhatWasNotPaidBackAfterAllAndIsInTheNextSurplus() {
        var id = paidFourWeeks();
        var first = surplus(id, "2026-12-07", "2027-01-02", "360.00", "180.00", "REPAYMENT");
        var back = Map.<String, Object>of("receivedOn", "2027-01-03", "reference", "CASH-9");
        step(
                        finance,
                        id + "/returns/" + first + "/repayment",
                        Map.of("receivedOn", "2027-01-04", "reference", "CASH-9"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-paid-back-yet"));
        step(finance, id + "/returns/" + first + "/repayment", back)
                .then()
                .statusCode(200)
                .body("repaid", equalTo("180.00"));
        turnTo("2027-01-04");
        pay(id, 2, "2027-01-04");
        turnTo("2027-02-01");
        surplus(id, "2027-01-03", "2027-01-31", "540.00", "360.00", "DEDUCTION");
        days.turn();
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "360.00");

        step(approver, id + "/returns/" + first + "/reversal", Map.of("reason", "another person's"))
                .then()
                .statusCode(200)
                .body("repaid", nullValue())
                .body("toRecover", equalTo("180.00"));

        // of the 360.00 in both together 180.00 are deducted, and 180.00 waited for
        by(finance).get(PATH + "/" + id + "/returns").then().body("items[1].toRecover", equalTo("180.00"));
        turnTo("2027-03-01");
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "360.00", "180.00");
    }

    @Test
    void deductsOrLeavesWhatIsNotPaidBackAfterAll() {
        var id = paidFourWeeks();
        var account = id + "/returns/" + surplus(id, "2026-12-07", "2027-01-02", "360.00", "180.00", "REPAYMENT");
        turnTo("2027-01-04");
        step(approver, account + "/recovery", Map.of("how", "REPAYMENT", "reason", "again"))
                .then()
                .statusCode(409);
        step(approver, account + "/recovery", Map.of("how", "DEDUCTION", "reason", "nothing came"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOVERED"))
                .body("how", equalTo("DEDUCTION"));
        step(approver, account + "/waiver", Map.of("reason", "too late")).then().statusCode(409);
        pay(id, 2, "2027-01-04");
        turnTo("2027-02-01");
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "180.00");

        account = id + "/returns/" + surplus(id, "2027-01-03", "2027-01-31", "360.00", "180.00", "REPAYMENT");
        step(approver, account + "/waiver", Map.of("reason", "for a new assistant"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WAIVED"))
                .body("toRecover", nullValue());
        account(id, "2027-02-01", "2027-02-01", "540.00").then().body("surplus", equalTo("360.00"));
    }

    @Test
    void takesBackNothingOfAnInstalmentThatWasNotPaidAfterAll() {
        var id = paidFourWeeks();
        var account = id + "/returns/" + surplus(id, "2026-12-07", "2027-01-02", "360.00", "180.00", "REPAYMENT");
        step(approver, id + "/instalments/1/reversal", Map.of("reason", "the bank sent it back"))
                .then()
                .statusCode(200);

        by(finance).get(PATH + "/" + id + "/returns").then().body("items[0].toRecover", equalTo("0.00"));
        var back = Map.<String, Object>of("receivedOn", "2027-01-03", "reference", "CASH-9", "amount", "180.01");
        step(finance, account + "/repayment", back)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/other-repayment"));
        var nothing = Map.<String, Object>of("receivedOn", "2027-01-03", "reference", "none", "amount", "0.00");
        step(finance, account + "/repayment", Map.of("receivedOn", "2027-01-03", "reference", "none"))
                .then()
                .statusCode(422)
                .body("detail", startsWith("By now £0.00 are to be paid back, of £180.00 that were asked for."));
        step(finance, account + "/repayment", nothing)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOVERED"))
                .body("repaid", equalTo("0.00"));
        step(finance, account + "/repayment", back).then().statusCode(409);
        step(approver, account + "/reversal", Map.of("reason", "it came after all"))
                .then()
                .statusCode(200);
        step(finance, account + "/repayment", nothing).then().statusCode(200);
        turnTo("2027-01-04");
        assertThat(amounts(id)).containsExactly("360.00", "360.00");
    }

    /** £360.00 were paid on 7 December, of which £90.00 are due after all; £270.00 are left on 3 January. */
    private String paidForDaysThatFellAway() {
        var id = proposed();
        step(approver, id + "/approval").then().statusCode(200);
        days.turn();
        pay(id, 1, "2026-12-07");
        changed(id, "0.00", "2026-12-14");
        turnTo("2027-01-04");
        assertThat(amounts(id)).containsExactly("360.00");
        return id;
    }

    private void pay(String id, int number, String on) {
        step(finance, id + "/instalments/" + number + "/payment", Map.of("paidOn", on, "reference", "BACS-" + number))
                .then()
                .statusCode(200);
    }

    private void changed(String id, String weekly, String from) {
        step(finance, id + "/change", Map.of("weekly", weekly, "from", from, "reason", "review"))
                .then()
                .statusCode(200);
        step(approver, id + "/approval").then().statusCode(200);
    }

    private String decided(String id, String how) {
        String account = account(id, "2026-12-07", "2027-01-03", "270.00")
                .then()
                .statusCode(201)
                .body("surplus", equalTo("270.00"))
                .extract()
                .path("id");
        step(approver, id + "/returns/" + account + "/recovery", Map.of("how", how, "reason", "agreed"))
                .then()
                .statusCode(200)
                .body("neverDue", equalTo("270.00"));
        return account;
    }

    @Test
    void whatWasPaidForDaysThatFellAwayAndIsPaidBackIsNotWithheldAsWell() {
        var id = paidForDaysThatFellAway();
        var account = id + "/returns/" + decided(id, "REPAYMENT");
        var back = Map.<String, Object>of("receivedOn", "2027-01-04", "reference", "CASH-9");

        step(finance, account + "/repayment", back).then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("committed", "0.00").containsEntry("spent", "90.00");
        changed(id, "90.00", "2027-02-01");
        // 59 days to 31 March
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "758.57")
                .containsEntry("spent", "90.00");
        turnTo("2027-02-01");
        assertThat(amounts(id)).containsExactly("360.00", "360.00");

        step(finance, account + "/reversal", Map.of("reason", "another person's"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-reversal"));
        step(approver, account + "/reversal", Map.of("reason", "another person's"))
                .then()
                .statusCode(200);
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "488.57")
                .containsEntry("spent", "360.00");
        days.turn();
        // what was not paid yet is withdrawn, and withheld again
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "90.00");
        pay(id, 3, "2027-02-01");
        step(finance, account + "/repayment", back).then().statusCode(200);
        days.turn();
        assertThat(amounts(id)).containsExactly("360.00", "360.00", "90.00", "270.00");
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "668.57")
                .containsEntry("spent", "180.00");
    }

    @Test
    void whatWasPaidForDaysThatFellAwayIsDeductedOnceHoweverLateThatIsDecided() {
        var id = paidForDaysThatFellAway();
        changed(id, "90.00", "2027-02-01");
        turnTo("2027-02-01");
        assertThat(amounts(id)).containsExactly("360.00", "90.00");
        pay(id, 2, "2027-02-01");

        var account = decided(id, "DEDUCTION");

        turnTo("2027-03-01");
        // to 28 March
        assertThat(amounts(id)).containsExactly("360.00", "90.00", "360.00");
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "398.57")
                .containsEntry("spent", "450.00");
        step(approver, id + "/returns/" + account + "/reversal", Map.of("reason", "a mistake"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/deduction-stays"));
    }

    private Response account(String id, String from, String until, String balance) {
        return step(
                finance,
                id + "/returns",
                Map.of("from", from, "until", until, "spent", "90.00", "balance", balance, "receiptsChecked", true));
    }

    @Test
    void isPaidOutOfTheNextBudgetFrom1April() {
        var id = proposed();
        step(approver, id + "/approval").then().statusCode(200);
        turnTo("2027-03-29");
        assertThat(amounts(id)).containsExactly("1478.57");
        turnTo("2027-04-01");

        assertThat(amounts(id)).containsExactly("1478.57", "321.43");
        // 366 days less what was rounded in the year before
        assertThat(story.position("2027-28")).containsEntry("committed", "4705.72");
    }

    @Test
    void isNotMoreThanThePlanSays() {
        Broker.send("eligibility.personal-budget.v1", story.person, UUID.randomUUID(), """
                {"kind": "PERSONAL_BUDGET_AGREED", "personRef": "%s", "version": 0, "authority": "%s",
                 "state": "STANDING", "decision": "ELIGIBLE", "weeklyAmount": "200.00", "from": "2026-12-07",
                 "until": null, "lines": [],
                 "routes": [{"fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "100.00", "adultPays": "10.00",
                             "councilPays": "90.00"},
                            {"fundingRoute": "DIRECT_PAYMENT", "weeklyAmount": "100.00", "adultPays": "10.01",
                             "councilPays": "89.99"}],
                 "contribution": {"weekly": "20.01", "from": "2026-12-07", "until": null, "suspended": false}}
                """.formatted(
                        story.person, council));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> by(finance)
                        .get(PATH + "/agreed")
                        .jsonPath()
                        .getList("items.personRef")
                        .contains(story.person.toString()));
        story.budgetOf(Map.of("2026-27", "10000.00"));

        propose(story.budget, Map.of()).then().statusCode(422).body("type", equalTo("/problems/above-agreed-fund"));
        propose(story.budget, Map.of("weekly", "89.99")).then().statusCode(201);
        by(finance)
                .get(PATH + "/agreed")
                .then()
                .statusCode(200)
                .body("items[0].routes.scheduled", contains(true))
                .body("items[0].routes.agreed.weekly", contains("89.99"));
        // what is paid net of the contribution is not collected as well
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> "10.00"
                        .equals(by(finance)
                                .get("/v1/contributions/" + story.person)
                                .jsonPath()
                                .getString("weekly")));
    }

    @Test
    void isRefusedByABudgetThatExcludesItOrHasNotEnough() {
        String excluding = by(
                        finance,
                        Map.of(
                                "title", "Day opportunities",
                                "directorate", "ADULTS",
                                "costCentre", "X-" + story.person,
                                "subjectiveCode", "R4100",
                                "category", "DAY-CENTRE",
                                "excludesDirectPayments", true))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        propose(excluding, Map.of()).then().statusCode(422).body("type", equalTo("/problems/budget-pays-no-fund"));
        story.budgetOf(Map.of("2026-27", "1478.56"));
        propose(story.budget, Map.of("kind", "INDIVIDUAL_SERVICE_FUND")).then().statusCode(400);
        propose(story.budget, Map.of("kind", "INDIVIDUAL_SERVICE_FUND", "providerId", UUID.randomUUID()))
                .then()
                .statusCode(404);
        String id =
                propose(story.budget, Map.of()).then().statusCode(201).extract().path("id");
        step(approver, id + "/approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/fund-not-available"))
                .body("shortBy", equalTo("0.01"));
        by(finance).get(PATH + "/" + id).then().body("status", equalTo("PROPOSED"));
        step(approver, id + "/rejection", Map.of("reason", "not this year"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        by(Login.as("finance").at("E09999999")).get(PATH + "/" + id).then().statusCode(404);
    }
}
