package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PayRunTest {

    private final PayRunStory story = new PayRunStory();

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    /** Hold, approval, payment and release, as finance departments do it. */
    @Test
    void paysAllButWhatIsHeldAndTheHeldOneInALaterRun() {
        var paid = story.supported();
        var held = story.supported();
        var one = paid.running();
        var other = held.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, one, "2026-11-30", "2026-12-03");
        story.approved(held, other, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "110.00");
        story.hold(run, held.provider).then().statusCode(409);
        story.step(story.finance, run, "/review").then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        story.step(story.finance, run, "/acceptance").then().statusCode(200).body("toPay", equalTo("110.00"));
        story.step(story.approver, run, "/approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invoices-in-draft"))
                .body("inDraft", equalTo(1))
                .body("detail", startsWith("1 invoice of this pay run is in draft."));
        by(story.finance)
                .post("/v1/pay-runs/" + run + "/invoices/"
                        + story.invoiceOf(run, held.provider).get("id") + "/acceptance")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-supplier-number"));
        String hold = story.hold(run, held.provider)
                .then()
                .statusCode(201)
                .body("department", equalTo("Brokerage"))
                .body("gross", equalTo("110.00"))
                .extract()
                .path("id");
        story.step(story.approver, run, "/approval")
                .then()
                .statusCode(200)
                .body("held", equalTo("110.00"))
                .body("toPay", equalTo("110.00"));
        var number = story.invoiceOf(run, paid.provider).get("supplierNumber");
        var file = by(story.finance).accept("text/csv").get("/v1/pay-runs/" + run + "/payment-file");
        file.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(file.asString().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(number + ",") && line.contains(",110.00,GBP,"))
                .last()
                .asString()
                .startsWith("TOTAL,,1,110.00,GBP");
        release(hold).then().statusCode(409);
        story.settle(run, "2026-12-08", 1, "110.00", List.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID_WITH_HOLD"));
        story.hold(run, paid.provider).then().statusCode(409).body("currentState", equalTo("PAID_WITH_HOLD"));
        release(hold).then().statusCode(200).body("status", equalTo("RELEASED"));
        story.registered(held.provider, "SELF_BILLING");
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        by(Login.ofProvider(paid.provider))
                .get("/v1/remittances")
                .then()
                .statusCode(200)
                .body("items.gross", contains("110.00"))
                .body("items.paidOn", contains("2026-12-08"));
    }

    private Response release(String hold) {
        return by(story.finance, Map.of("reason", "the register was shown")).post("/v1/holds/" + hold + "/release");
    }

    @Test
    void tellsOfEachPaymentOnceAndBooksItInTheGeneralLedger() {
        var paid = story.supported();
        var placement = paid.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        by(story.finance).get("/v1/pay-runs/" + run + "/journal").then().statusCode(409);
        story.approvedRun(run);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .statusCode(200)
                .body("items.account", contains("R4100", "CREDITORS"))
                .body("items.costCentre", contains(paid.costCentre, null))
                .body("items.debit", contains("110.00", "0.00"))
                .body("items.credit", contains("0.00", "110.00"));
        assertThat(by(story.finance)
                        .accept("text/csv")
                        .get("/v1/pay-runs/" + run + "/journal")
                        .asString()
                        .lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(",CREDITORS,0.00,110.00");
        story.settle(run, "2026-12-08", 2, "110.00", List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/payment-file-differs"))
                .body("payments", equalTo(1))
                .body("detail", startsWith("The payment file of this run has 1 payment of £110.00 together."));
        story.settle(run, "2026-12-09", 1, "110.00", List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/paid-on-another-day"));
        story.settle(run, "2026-12-08", 1, "110.00", List.of(Map.of("invoiceNumber", "1-99", "reason", "closed")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-in-this-file"));
        var answers = AtOnce.call(Collections.nCopies(
                6, () -> story.settle(run, "2026-12-08", 1, "110.00", List.of()).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        var told = Broker.await("finance.spend.v1", placement, 4);
        assertThat(told.stream().filter(event -> event.value().contains("\"PAID\"")))
                .hasSize(1);
    }

    @Test
    void aRejectedPaymentIsMadeByALaterRun() {
        var paid = story.supported();
        var placement = paid.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        story.approvedRun(run);
        story.settle(
                        run,
                        "2026-12-08",
                        1,
                        "110.00",
                        List.of(Map.of("invoiceNumber", "1-1", "reason", "Account closed")))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        assertThat(story.invoiceOf(run, paid.provider))
                .containsEntry("status", "REJECTED")
                .containsEntry("reason", "Account closed");
        FinanceStory.clock("2027-01-10T10:00:00Z");
        story.paid("2026-12-06", "2027-01-10", 1, "110.00");
        by(story.finance)
                .get("/v1/prompt-payment?financialYear=2026-27")
                .then()
                .statusCode(200)
                .body("items.selfBilled", contains(1))
                .body("items.averageDays", contains("34.0"))
                .body("items.from31To60Days.invoices", contains(1))
                .body("items.amountPaidLate", contains("110.00"))
                // 4 days at 11.75 per cent
                .body("items.interestLiable", contains("0.14"))
                .body("items.interestPaid", contains("0.00"));
    }

    @Test
    void aRunOfWhichTheBankPaidNothingIsRejectedAlsoWhenSomeOfItWasHeld() {
        var paid = story.supported();
        var held = story.supported();
        var one = paid.running();
        var other = held.running();
        story.registered(paid.provider, "SELF_BILLING");
        story.registered(held.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, one, "2026-11-30", "2026-12-03");
        story.approved(held, other, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        story.step(story.finance, run, "/review").then().statusCode(200);
        String hold =
                story.hold(run, held.provider).then().statusCode(201).extract().path("id");
        story.step(story.finance, run, "/acceptance").then().statusCode(200);
        story.step(story.approver, run, "/approval").then().statusCode(200);
        var rejected = Map.of(
                "invoiceNumber",
                String.valueOf(story.invoiceOf(run, paid.provider).get("number")),
                "reason",
                "Account closed");
        story.settle(run, "2026-12-08", 1, "110.00", List.of(rejected))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        by(story.finance)
                .get("/v1/pay-runs/" + run)
                .then()
                .body("paidOn", nullValue())
                .body("settledAt", notNullValue())
                .body("toPay", equalTo("0.00"))
                .body("held", equalTo("110.00"));
        release(hold).then().statusCode(200);
        assertThat(story.invoiceOf(run, held.provider)).containsEntry("status", "RELEASED");
        story.paid("2026-12-06", "2026-12-08", 2, "220.00");
    }

    @Test
    void saysWhyAnInvoiceStaysInDraftUntilItsProviderHasASupplierNumber() {
        var known = story.supported();
        var stranger = story.supported();
        var one = known.running();
        var other = stranger.running();
        story.registered(known.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(known, one, "2026-11-30", "2026-12-03");
        story.approved(stranger, other, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        story.step(story.finance, run, "/review").then().statusCode(200);

        story.step(story.finance, run, "/acceptance")
                .then()
                .statusCode(200)
                .body("notAccepted.why", contains("NO_SUPPLIER_NUMBER"))
                .body("notAccepted.invoices", contains(1))
                .body("notAccepted.gross", contains("110.00"));
        assertThat(story.invoiceOf(run, stranger.provider))
                .containsEntry("status", "DRAFT")
                .containsEntry("notAccepted", "NO_SUPPLIER_NUMBER");
        assertThat(story.invoiceOf(run, known.provider))
                .containsEntry("status", "ACCEPTED")
                .containsEntry("notAccepted", null);
        by(story.finance).get("/v1/pay-runs").then().body("items[0].notAccepted.invoices", contains(1));

        story.registered(stranger.provider, "SELF_BILLING");
        story.step(story.finance, run, "/acceptance")
                .then()
                .statusCode(200)
                .body("notAccepted", hasSize(0))
                .body("toPay", equalTo("220.00"));
        assertThat(story.invoiceOf(run, stranger.provider)).containsEntry("notAccepted", null);
    }

    /** Two weeks are paid at £55.00 and turn out to cost £60.00 from the second on; later £50.00. */
    @Test
    void whatChangesAfterPaymentIsALineOfItsOwn() {
        var paid = story.supported();
        var placement = paid.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        story.approved(paid, placement, "2026-12-07", "2026-12-10");
        story.paid("2026-12-13", "2026-12-15", 1, "220.00");

        var dearer = paid.asking(placement, "2026-12-07", "2027-04-30");
        dearer.put("unitCost", "60.00");
        paid.changed(dearer, "PLACEMENT_VARIED");
        var run = story.drafted("2026-12-13");
        assertThat(story.lines(run, paid.provider))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("kind", "COMPENSATION")
                        .containsEntry("net", "10.00")
                        .containsEntry("serviceFrom", "2026-12-07")
                        .containsKey("corrects"));
        story.approvedRun(run);
        story.settle(run, "2026-12-15", 1, "10.00", List.of()).then().statusCode(200);

        var cheaper = paid.asking(placement, "2026-12-07", "2027-04-30");
        cheaper.put("unitCost", "50.00");
        paid.changed(cheaper, "PLACEMENT_VARIED");
        assertThat(story.draft("2026-12-13").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        FinanceStory.clock("2026-12-22T10:00:00Z");
        story.approved(paid, placement, "2026-12-14", "2026-12-17");
        var next = story.drafted("2026-12-20");
        assertThat(story.invoiceOf(next, paid.provider)).containsEntry("gross", "80.00");
        assertThat(story.lines(next, paid.provider))
                .extracting(line -> line.get("kind"))
                .containsExactlyInAnyOrder("REFUND", "SERVICE");
    }

    @Test
    void lessThanNothingIsCarriedForward() {
        var paid = story.supported();
        var other = story.supported();
        var placement = paid.running();
        var another = other.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        story.paid("2026-12-13", "2026-12-15", 1, "110.00");
        paid.tell(placement, "PLACEMENT_ENDED", null, "2026-11-30");
        story.approved(other, another, "2026-11-30", "2026-12-03");
        Awaitility.await().until(() -> "55.00".equals(paid.position("2026-27").get("spent")));
        var run = story.drafted("2026-12-13");
        assertThat(story.invoices(run)).hasSize(1);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/carried-forward")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].gross", equalTo("-55.00"));
    }

    @Test
    void oneIsOpenAtATimeAndWhatIsInADiscardedOneIsPaidByTheNext() {
        var paid = story.supported();
        var placement = paid.running();
        story.registered(paid.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        // a fifth at once could be told to come back: so many requests of many rows are taken
        List<Response> drafts = AtOnce.call(Collections.nCopies(4, () -> story.draft("2026-12-06")));
        assertThat(drafts).extracting(answer -> answer.statusCode()).containsExactlyInAnyOrder(201, 409, 409, 409);
        String run = drafts.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .path("id");
        by(story.finance, Map.of("reason", "rates first"))
                .post("/v1/pay-runs/" + run + "/discarding")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
    }

    /** Noon on Tuesday is the cut-off: what is returned later waits for the next. */
    @Test
    void whatIsReturnedAfterTheCutOffWaitsForTheNextRun() {
        var late = story.supported();
        var placement = late.running();
        story.registered(late.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-08T12:00:01Z");
        story.approved(late, placement, "2026-11-30", "2026-12-03");
        FinanceStory.clock("2026-12-14T10:00:00Z");
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.paid("2026-12-06", "2026-12-15", 1, "110.00");
    }
}
