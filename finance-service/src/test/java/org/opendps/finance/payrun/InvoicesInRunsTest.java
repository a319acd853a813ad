package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A provider that writes its own invoices is paid by them, and its attendance by nothing else. */
@QuarkusTest
@WithTestResource(TestStack.class)
class InvoicesInRunsTest {

    @Inject
    DayTurning days;

    private final PayRunStory story = new PayRunStory();
    private FinanceStory paid = new FinanceStory();
    private UUID placement = UUID.randomUUID();
    private String invoice = "";

    @BeforeEach
    void aWeekThatIsInvoicedAndMatched() {
        paid = story.supported();
        placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        invoice = Invoiced.send(
                        paid.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                List.of(Invoiced.line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"))
                .extract()
                .path("id");
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private Response dispute() {
        return by(story.finance, Map.of("reason", "one of the sessions did not take place"))
                .post("/v1/invoices/" + invoice + "/dispute");
    }

    @Test
    void isPaidByARunOnceAndNothingHappensToItMeanwhile() {
        var run = story.drafted("2026-12-06");
        var mine = story.invoiceOf(run, paid.provider);
        assertThat(mine).containsEntry("gross", "110.00").containsEntry("net", "110.00");
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/invoices/" + mine.get("id") + "/provider-invoices")
                .then()
                .statusCode(200)
                .body("items.providerInvoiceId", contains(invoice))
                .body("items.gross", contains("110.00"));
        story.approvedRun(run);
        dispute().then().statusCode(409).body("type", equalTo("/problems/being-paid"));
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .statusCode(200)
                .body("items.debit", contains("110.00", "0.00"))
                .body("items.credit", contains("0.00", "110.00"));
        story.settle(run, "2026-12-08", 1, "110.00", List.of()).then().statusCode(200);
        by(story.finance)
                .get("/v1/invoices/" + invoice)
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("payment.paidOn", equalTo("2026-12-08"));
        assertThat(Broker.await("finance.spend.v1", placement, 4).stream()
                        .filter(event -> event.value().contains("\"PAID\"")))
                .singleElement()
                .satisfies(event -> assertThat(event.value()).contains("\"110.00\""));
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
    }

    @Test
    void anInvoiceWithALineForDaysAfterTheLastOneWaitsWhole() {
        var beyond = story.supported();
        var other = beyond.running();
        story.registered(beyond.provider, "INVOICE");
        var billed = story.supported();
        var third = billed.running();
        story.registered(billed.provider, "SELF_BILLING");
        story.approved(billed, third, "2026-11-30", "2026-12-03");
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(beyond, other, "2026-11-30", "2026-12-03");
        story.approved(beyond, other, "2026-12-07", "2026-12-10");
        story.approved(billed, third, "2026-12-07", "2026-12-10");
        Invoiced.send(
                        beyond.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-15",
                                "0.00",
                                List.of(
                                        Invoiced.line(other, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"),
                                        Invoiced.line(other, "2026-12-07", "2026-12-13", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"));

        var first = story.drafted("2026-12-06");

        assertThat(story.invoices(first))
                .extracting(one -> one.get("providerId") + " " + one.get("gross"))
                .containsExactlyInAnyOrder(paid.provider + " 110.00", billed.provider + " 110.00");
        story.approvedRun(first);
        story.settle(first, "2026-12-15", 2, "220.00", List.of()).then().statusCode(200);
        assertThat(story.draft("2026-12-12").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        assertThat(story.invoices(story.drafted("2026-12-13")))
                .extracting(one -> one.get("providerId") + " " + one.get("gross"))
                .containsExactlyInAnyOrder(beyond.provider + " 220.00", billed.provider + " 110.00");
    }

    /** The one is paid by its own invoice, the other by lines; both are in a run that somebody thinks better of. */
    @Test
    void whatADiscardedRunWasToPayCanStillBeRead() {
        var billed = story.supported();
        var other = billed.running();
        story.registered(billed.provider, "SELF_BILLING");
        story.approved(billed, other, "2026-11-30", "2026-12-03");
        var run = story.drafted("2026-12-06");
        by(story.finance, Map.of("reason", "rates first"))
                .post("/v1/pay-runs/" + run + "/discarding")
                .then()
                .statusCode(200);

        var mine = story.invoiceOf(run, paid.provider);

        assertThat(mine).containsEntry("status", "DISCARDED").containsEntry("gross", "110.00");
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/invoices/" + mine.get("id") + "/provider-invoices")
                .then()
                .statusCode(200)
                .body("items.providerInvoiceId", contains(invoice))
                .body("items.gross", contains("110.00"));
        assertThat(story.lines(run, billed.provider))
                .extracting(line -> line.get("gross"))
                .containsExactly("110.00");
        assertThat(story.invoices(story.drafted("2026-12-06"))).hasSize(2);
    }

    /** The lines of a remittance are what the council bills itself; without its own invoices the sum would hang in the air. */
    @Test
    void aProviderReadsWhichOfItsInvoicesARemittancePays() {
        var run = story.drafted("2026-12-06");
        story.approvedRun(run);
        var path = "/v1/remittances/" + story.invoiceOf(run, paid.provider).get("id");
        var club = Login.ofProvider(paid.provider);
        by(club).get(path + "/provider-invoices").then().statusCode(404);
        story.settle(run, "2026-12-08", 1, "110.00", List.of()).then().statusCode(200);
        by(club).get(path + "/provider-invoices")
                .then()
                .statusCode(200)
                .body("items.providerInvoiceId", contains(invoice))
                .body("items.gross", contains("110.00"));
        assertThat(by(club).accept("text/csv")
                        .get(path + "/provider-invoices")
                        .asString()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(invoice + ",H-");
        by(Login.ofProvider(UUID.randomUUID()))
                .get(path + "/provider-invoices")
                .then()
                .statusCode(404);
    }

    @Test
    void aRunIsNotApprovedWithAnInvoiceThatIsDisputedSince() {
        var run = story.drafted("2026-12-06");
        story.step(story.finance, run, "/review").then().statusCode(200);
        story.step(story.finance, run, "/acceptance").then().statusCode(200);
        dispute().then().statusCode(200);
        story.step(story.approver, run, "/approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invoices-changed-since"));
        story.hold(run, paid.provider).then().statusCode(201);
        story.step(story.approver, run, "/approval").then().statusCode(200).body("held", equalTo("110.00"));
    }

    /** The second day turns out to lie after the end of the placement. */
    @Test
    void whatIsNotOwedAnyMoreIsNotPaidThoughItPassedWhenItCame() {
        paid.tell(placement, "PLACEMENT_ENDED", null, "2026-11-30");
        Awaitility.await().until(() -> "55.00".equals(paid.position("2026-27").get("spent")));
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
        by(story.finance)
                .post("/v1/invoices/" + invoice + "/matching")
                .then()
                .statusCode(200)
                .body("status", equalTo("HOLD"))
                .body("payable", equalTo("55.00"));
    }

    /** A rise that was told before the invoice came is in its price, and in no run besides. */
    @Test
    void aRiseThatIsInvoicedIsPaidOnce() {
        var risen = story.supported();
        var other = risen.running();
        story.registered(risen.provider, "SELF_BILLING");
        story.approved(risen, other, "2026-11-30", "2026-12-03");
        var dearer = risen.asking(other, "2026-11-30", "2027-04-30");
        dearer.put("unitCost", "60.00");
        risen.changed(dearer, "PLACEMENT_VARIED");
        Invoiced.send(
                        risen.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                List.of(Invoiced.line(other, "2026-11-30", "2026-12-06", 2, "60.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"));
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, risen.provider)).containsEntry("gross", "120.00");
        assertThat(story.lines(run, risen.provider)).isEmpty();
    }

    @Test
    void isToldWhenItsTermIsNear() {
        FinanceStory.clock("2027-01-01T06:00:00Z");
        days.turn();
        by(story.finance)
                .get("/v1/finance-alerts?kind=PAYMENT_NEAR_TERM")
                .then()
                .statusCode(200)
                .body("items.subjectId", contains(invoice))
                .body("items.amount", contains("110.00"));
    }
}
