package org.opendps.eligibility.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.agreePayment;
import static org.opendps.eligibility.Casework.checklist;
import static org.opendps.eligibility.Casework.costing;
import static org.opendps.eligibility.Casework.directPayment;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.paidByRoutes;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.serviceFund;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.blocks.money.Money;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DirectPaymentTest {

    @Inject
    DayTurning days;

    private static final Login ADMIN = Login.as("admin");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @BeforeEach
    void monday() {
        goTo("2026-11-23");
        decide("NET", 8);
    }

    private static void decide(String paid, int weeks) {
        by(
                        Login.as("commissioner"),
                        Map.of("startsOn", "2026-11-23", "paid", paid, "surplusWeeks", weeks, "reason", "cabinet"))
                .post("/v1/direct-payment-policies")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String day) {
        by(ADMIN, Map.of("now", day + "T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static String withBudget() {
        var person = eligible();
        paidByRoutes(person);
        return person;
    }

    private static String agreed(String person) {
        String id = directPayment(person).then().statusCode(201).extract().path("id");
        agreePayment(id, "2026-11-23").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse post(String id, String step, Object body) {
        return by(PRACTITIONER, body).post("/v1/direct-payments/" + id + step).then();
    }

    private static ValidatableResponse read(String id) {
        return by(PRACTITIONER).get("/v1/direct-payments/" + id).then();
    }

    private static Map<String, Object> used(String from, String until, String balance) {
        return Map.of("from", from, "until", until, "received", "200.00", "spent", "10.00", "balance", balance);
    }

    @Test
    void isApprovedWhenTheConditionsAreMetAndAgreedWithItsSum() {
        var person = withBudget();
        var asked = directPayment(person);
        asked.then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("conditions.outcome", not(hasItem("NOT_MET")))
                .body("conditions.citation", hasItem("Care Act 2014 s.31(4)(a)"))
                .body("payment.weeklyAmount", equalTo("22.50"));
        String id = asked.path("id");
        agreePayment(id, "2026-11-22").then().statusCode(422).body("type", equalTo("/problems/starts-outside-budget"));
        agreePayment(id, "2026-11-23")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("payment.paid", equalTo("NET"))
                .body("payment.weeklyPaid", equalTo("22.50"))
                .body("paymentAmount", equalTo("90.00"))
                .body("reviewBy", equalTo("2027-05-23"));
        directPayment(person).then().statusCode(409).body("id", equalTo(id));
        by(STRANGER).get("/v1/direct-payments/" + id).then().statusCode(404);
        by(PRACTITIONER).get("/v1/individual-service-funds/" + id).then().statusCode(404);
    }

    @Test
    void isRefusedWithReasons() {
        var checklist = checklist();
        checklist.put("manages", false);
        var person = withBudget();
        var refused = by(PRACTITIONER, Map.of("personRef", person, "checklist", checklist))
                .post("/v1/direct-payments");
        refused.then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("conditions.findAll { it.outcome == 'NOT_MET' }.condition", contains("MANAGES_THE_MONEY"));
        agreePayment(refused.path("id"), "2026-11-23").then().statusCode(409);
        directPayment(person).then().statusCode(201);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/direct-payments")
                .then()
                .body("items.status", contains("REFUSED", "APPROVED"));
    }

    @Test
    void needsALineOfThePlan() {
        var person = eligible();
        directPayment(person).then().statusCode(422).body("type", equalTo("/problems/nothing-to-pay-by"));
        agree(PRACTITIONER, draft(person, plan()).path("id")).then().statusCode(200);
        directPayment(person).then().statusCode(422).body("type", equalTo("/problems/nothing-to-pay-by"));
        paidByRoutes(person);
        directPayment(person).then().statusCode(201);
    }

    @Test
    void isNetOrGrossByThePolicyOfTheDay() {
        var commissioner = Login.as("commissioner");
        by(commissioner, Map.of("startsOn", "2026-11-22", "paid", "GROSS", "surplusWeeks", 8, "reason", "cabinet"))
                .post("/v1/direct-payment-policies")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/policy-starts-in-past"));
        directPayment(payingThirty())
                .then()
                .body("payment.paid", equalTo("NET"))
                .body("payment.contribution", equalTo("30.00"))
                .body("payment.weeklyPaid", equalTo("70.00"));
        decide("GROSS", 4);
        directPayment(payingThirty())
                .then()
                .body("payment.paid", equalTo("GROSS"))
                .body("payment.weeklyPaid", equalTo("100.00"))
                .body("payment.surplusWeeks", equalTo(4));
        by(commissioner).get("/v1/direct-payment-policies?limit=200").then().body("items.paid", hasItem("GROSS"));
    }

    private static String payingThirty() {
        var person = eligible();
        var plan = plan();
        plan.put("lines", List.of(costing("DIRECT_PAYMENT", "100.00")));
        plan.put("adultPays", "30.00");
        agree(PRACTITIONER, draft(person, plan).path("id")).then().statusCode(200);
        return person;
    }

    @Test
    void surplusBeyondEightWeeksIsFlagged() {
        var id = agreed(withBudget());
        goTo("2027-03-01");
        post(id, "/use-returns", used("2026-11-22", "2026-12-31", "180.00"))
                .statusCode(422)
                .body("type", equalTo("/problems/return-out-of-turn"));
        post(id, "/use-returns", used("2026-11-23", "2026-12-31", "180.00"))
                .statusCode(201)
                .body("toBeReturned", equalTo(false))
                .body("mayLie", equalTo("180.00"))
                .body("difference", equalTo("-10.00"));
        post(id, "/use-returns", used("2026-12-31", "2027-01-31", "180.01")).statusCode(422);
        post(id, "/use-returns", used("2027-01-01", "2027-03-02", "180.01")).statusCode(422);
        post(id, "/use-returns", used("2027-01-01", "2027-03-01", "180.01"))
                .statusCode(201)
                .body("toBeReturned", equalTo(true))
                .body("surplus", equalTo("0.01"));
        by(PRACTITIONER)
                .get("/v1/direct-payments/" + id + "/use-returns")
                .then()
                .body("items", hasSize(2))
                .body("items.surplus", contains("0.00", "0.01"));
        read(id).body("returnedUntil", equalTo("2027-03-01")).body("surplus", equalTo("0.01"));
        by(PRACTITIONER)
                .get("/v1/direct-payments?limit=200&surplus=true")
                .then()
                .body("items.id", hasItem(id))
                .body("items.surplus", not(hasItem("0.00")));
    }

    @Test
    void reviewIsOverdueAfterSixMonthsAndThenYearly() {
        var person = withBudget();
        var id = agreed(person);
        goTo("2027-05-23");
        listed("OVERDUE", person, false);
        listed("DUE", person, true);
        goTo("2027-05-24");
        listed("OVERDUE", person, true);
        post(id, "/reviews", Map.of()).statusCode(422).body("type", equalTo("/problems/checklist-missing"));
        post(id, "/reviews", Map.of("checklist", checklist(), "nextReviewBy", "2028-05-25"))
                .statusCode(422)
                .body("type", equalTo("/problems/review-out-of-time"));
        post(id, "/reviews", Map.of("checklist", checklist(), "nextReviewBy", "2028-05-24"))
                .statusCode(200)
                .body("reviewBy", equalTo("2028-05-24"))
                .body("status", equalTo("AGREED"));
        listed("OVERDUE", person, false);
    }

    private static void listed(String review, String person, boolean there) {
        by(PRACTITIONER)
                .get("/v1/direct-payments?limit=200&status=AGREED&review=" + review)
                .then()
                .statusCode(200)
                .body("items.personRef", there ? hasItem(person) : not(hasItem(person)));
    }

    @Test
    void isCommittedOfTheBudget() {
        var person = withBudget();
        committed(person, "0.00", "0.00");
        agreed(person);
        committed(person, "22.50", "0.00");
        serviceFund(person).then().statusCode(201);
        committed(person, "22.50", "30.00");
    }

    private static void committed(String person, String directly, String byAProvider) {
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/personal-budget")
                .then()
                .body("routes.committedWeekly", contains("0.00", byAProvider, directly))
                .body("lines.committedWeekly", contains("0.00", directly, byAProvider));
    }

    @Test
    void endsWhenAConditionFails() {
        var person = withBudget();
        var id = agreed(person);
        var checklist = new HashMap<>(checklist());
        checklist.put("appropriate", false);
        post(id, "/reviews", Map.of("checklist", checklist, "note", "bills were not paid"))
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("endReason", equalTo("CONDITION_NOT_MET"))
                .body("endedOn", equalTo("2026-11-23"))
                .body("reviewNote", equalTo("bills were not paid"));
        directPayment(person).then().statusCode(201);
    }

    @Test
    void followsThePlan() {
        var person = withBudget();
        var id = agreed(person);
        var dearer = plan();
        dearer.put("lines", List.of(costing("COUNCIL_MANAGED", "110.00"), costing("DIRECT_PAYMENT", "25.00")));
        agree(PRACTITIONER, draft(person, dearer).path("id")).then().statusCode(200);
        read(id).body("status", equalTo("AGREED")).body("payment.weeklyPaid", equalTo("25.00"));
        agree(PRACTITIONER, draft(person, plan()).path("id")).then().statusCode(200);
        read(id).body("status", equalTo("TERMINATED")).body("endReason", equalTo("NOT_IN_THE_PLAN_ANY_MORE"));
    }

    @Test
    void followsWhatThePersonPays() {
        var person = payingThirty();
        var id = agreed(person);
        read(id).body("payment.weeklyPaid", equalTo("70.00"));
        by(
                        PRACTITIONER,
                        Map.of(
                                "on",
                                "2026-11-23",
                                "ageBand",
                                "AGE_25_TO_PENSION",
                                "weeklyCost",
                                "100.00",
                                "weeklyIncome",
                                "250.00",
                                "capital",
                                "0.00",
                                "minimumIncomeGuarantee",
                                "210.00"))
                .post("/v1/people/" + person + "/financial-assessments")
                .then()
                .statusCode(201);
        read(id).body("payment.weeklyPaid", equalTo("60.00"));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/personal-budget")
                .then()
                .body("adultPays", equalTo("40.00"))
                .body("councilPays", equalTo("60.00"))
                .body("routes.adultPays", contains("40.00"))
                .body("contribution.suspended", equalTo(false));
        var told = JsonPath.from(Broker.await("eligibility.personal-budget.v1", person, 2)
                .getLast()
                .value());
        assertThat(told.getString("kind")).isEqualTo("PERSONAL_BUDGET_CHANGED");
        assertThat(told.getString("contribution.weekly")).isEqualTo("40.00");
    }

    @Test
    void nothingIsTakenOffWhileChargingIsSuspended() {
        var person = payingThirty();
        var id = agreed(person);
        means(person, "40.00");
        read(id).body("payment.weeklyPaid", equalTo("60.00"));
        by(PRACTITIONER, Map.of("from", "2026-11-23", "until", "2026-11-30", "reason", "DISPUTED"))
                .post("/v1/people/" + person + "/charging-suspensions")
                .then()
                .statusCode(201);
        read(id).body("payment.weeklyPaid", equalTo("100.00")).body("payment.contribution", equalTo("0.00"));
        goTo("2026-12-01");
        days.turn();
        read(id).body("payment.weeklyPaid", equalTo("60.00"));
    }

    private static void means(String person, String affordable) {
        by(
                        PRACTITIONER,
                        Map.of(
                                "on",
                                "2026-11-23",
                                "ageBand",
                                "AGE_25_TO_PENSION",
                                "weeklyCost",
                                "100.00",
                                "weeklyIncome",
                                "250.00",
                                "capital",
                                "0.00",
                                "minimumIncomeGuarantee",
                                Money.of("250.00").minus(Money.of(affordable)).toString()))
                .post("/v1/people/" + person + "/financial-assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void whatWasNotUsedIsGivenBackOnceItEnded() {
        var id = agreed(withBudget());
        goTo("2026-12-31");
        post(id, "/use-returns", used("2026-11-23", "2026-12-31", "180.00"))
                .statusCode(201)
                .body("surplus", equalTo("0.00"));
        post(id, "/termination", Map.of("reason", "ASKED_BY_THE_PERSON")).statusCode(200);
        goTo("2027-01-31");
        post(id, "/use-returns", used("2027-01-01", "2027-01-31", "20.00"))
                .statusCode(201)
                .body("toBeReturned", equalTo(true))
                .body("surplus", equalTo("20.00"));
    }

    @Test
    void providerHoldsAFundUnderAContractOfTheCouncil() {
        var person = withBudget();
        var fund = serviceFund(person);
        fund.then()
                .statusCode(201)
                .body("status", equalTo("AGREED"))
                .body("fundingRoute", equalTo("INDIVIDUAL_SERVICE_FUND"))
                .body("providerId", notNullValue())
                .body("payment.weeklyPaid", equalTo("30.00"))
                .body("paymentAmount", equalTo("30.00"));
        String id = fund.path("id");
        by(PRACTITIONER, used("2026-11-23", "2026-11-23", "240.01"))
                .post("/v1/individual-service-funds/" + id + "/use-returns")
                .then()
                .statusCode(201)
                .body("surplus", equalTo("0.01"));
        by(PRACTITIONER, Map.of("note", "goes well"))
                .post("/v1/individual-service-funds/" + id + "/reviews")
                .then()
                .statusCode(200)
                .body("reviewBy", equalTo("2027-11-23"));
        by(PRACTITIONER, Map.of("reason", "OTHER"))
                .post("/v1/individual-service-funds/" + id + "/termination")
                .then()
                .statusCode(200)
                .body("status", equalTo("TERMINATED"));
    }

    @Test
    void fundIsHeldByTheProviderThatCarriesOn() {
        var provider = UUID.randomUUID();
        var into = UUID.randomUUID();
        String id = by(
                        PRACTITIONER,
                        Map.of(
                                "personRef",
                                withBudget(),
                                "providerId",
                                provider,
                                "contract",
                                "ISF-2",
                                "startsOn",
                                "2026-11-23",
                                "frequency",
                                "WEEKLY"))
                .post("/v1/individual-service-funds")
                .path("id");
        Broker.send("registry.provider.v1", provider, UUID.randomUUID(), """
                {"kind": "PROVIDER_MERGED", "providerId": "%s", "version": 2, "mergedInto": "%s"}
                """.formatted(provider, into));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> into.toString()
                        .equals(by(PRACTITIONER)
                                .get("/v1/individual-service-funds/" + id)
                                .path("providerId")));
    }
}
