package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.SpendTold;
import org.opendps.finance.Sql;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** An invoice is paid what is due now for the sessions that it charges, whatever changes before or after it is paid. */
@QuarkusTest
@WithTestResource(TestStack.class)
class InvoicesPutRightTest {

    private final PayRunStory story = new PayRunStory();
    private FinanceStory paid = new FinanceStory();
    private UUID placement = UUID.randomUUID();
    private String invoice = "";

    @BeforeEach
    void aWeekOfTwoSessionsAtFiftyFivePoundsThatIsInvoiced() {
        paid = story.supported();
        placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        invoice = invoiced("0.00", Invoiced.line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"));
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    @SafeVarargs
    private String invoiced(String vat, Map<String, Object>... lines) {
        return Invoiced.send(
                        paid.provider, Invoiced.invoice("H-" + UUID.randomUUID(), "2026-12-08", vat, List.of(lines)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void costsFromTheFirstDay(String price) {
        var asked = paid.asking(placement, "2026-11-30", "2027-04-30");
        asked.put("unitCost", price);
        paid.changed(asked, "PLACEMENT_VARIED");
    }

    private void credited(String net) {
        by(
                        Login.ofProvider(paid.provider),
                        Map.of(
                                "number",
                                "C-" + UUID.randomUUID(),
                                "issuedOn",
                                "2026-12-08",
                                "reason",
                                "it costs less",
                                "lines",
                                List.of(Map.of("line", 1, "net", net)),
                                "net",
                                net,
                                "vat",
                                "0.00",
                                "gross",
                                net))
                .post("/v1/invoices/" + invoice + "/credit-notes")
                .then()
                .statusCode(201);
    }

    private void assertNothingToPay() {
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
    }

    private void assertToldPaid(String net) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(SpendTold.of(placement, 3).paid(paid.provider))
                        .isEqualByComparingTo(net));
    }

    /** Another placement of the same person at the same provider, of two sessions a week. */
    private UUID another(String price, String vatCode) {
        var other = UUID.randomUUID();
        var asked = paid.asking(other, "2026-11-30", "2027-04-30");
        asked.put("unitCost", price);
        asked.put("vatCode", vatCode);
        asked.put("personalBudgetRequired", false);
        asked.put("replacesFrom", null);
        paid.awards.put(other, paid.ask(asked));
        paid.awaitCommitment(other, "RESERVED");
        paid.plan(other, UUID.randomUUID());
        paid.awaitCommitment(other, "FIRM");
        story.approved(paid, other, "2026-11-30", "2026-12-03");
        return other;
    }

    @Test
    void aRiseAfterThePaymentIsPaidByItsDifference() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        costsFromTheFirstDay("60.00");
        FinanceStory.clock("2026-12-09T10:00:00Z");
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "10.00");
        story.approvedRun(run);
        story.settle(run, "2026-12-09", 1, "10.00", List.of()).then().statusCode(200);
        by(story.finance)
                .get("/v1/invoices/" + invoice)
                .then()
                .body("status", equalTo("PAID"))
                .body("paid", equalTo("120.00"))
                .body("payment.paidOn", equalTo("2026-12-08"));
        assertNothingToPay();
        assertToldPaid("120.00");
    }

    @Test
    void aRiseBeforeThePaymentIsPaidWithIt() {
        costsFromTheFirstDay("60.00");
        story.paid("2026-12-06", "2026-12-08", 1, "120.00");
        assertNothingToPay();
        assertToldPaid("120.00");
    }

    @Test
    void aFallAfterThePaymentIsTakenOffTheNextOne() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        costsFromTheFirstDay("50.00");
        assertNothingToPay();
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(paid, placement, "2026-12-07", "2026-12-10");
        invoiced("0.00", Invoiced.line(placement, "2026-12-07", "2026-12-13", 2, "50.00", "EXEMPT"));
        story.paid("2026-12-13", "2026-12-15", 1, "90.00");
        assertToldPaid("200.00");
    }

    @Test
    void aRiseThatIsTakenBackLeavesNothingToPay() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        costsFromTheFirstDay("60.00");
        story.paid("2026-12-06", "2026-12-08", 1, "10.00");
        costsFromTheFirstDay("65.00");
        costsFromTheFirstDay("60.00");
        assertNothingToPay();
        assertToldPaid("120.00");
    }

    /** It fell by £10.00, which the provider credits and the council takes off: once. Then it rises again. */
    @Test
    void aCreditNoteForWhatHasFallenIsNotTakenTwiceNorForEver() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        costsFromTheFirstDay("50.00");
        credited("10.00");
        by(story.finance)
                .get("/v1/invoices/" + invoice)
                .then()
                .body("payable", equalTo("100.00"))
                .body("disputed", equalTo("0.00"));
        costsFromTheFirstDay("60.00");
        story.paid("2026-12-06", "2026-12-08", 1, "10.00");
        assertToldPaid("120.00");
    }

    /** Nobody came on the Thursday, though it was returned so: what is given back stays so when the price changes. */
    @Test
    void whatIsCreditedThoughItIsDueStaysCredited() {
        credited("55.00");
        story.paid("2026-12-06", "2026-12-08", 1, "55.00");
        costsFromTheFirstDay("60.00");
        costsFromTheFirstDay("55.00");
        assertNothingToPay();
        assertToldPaid("55.00");
    }

    /** The Monday is invoiced; then the council writes the invoices itself. */
    private String draftOfTheRest() {
        by(story.finance, Map.of("reason", "by the day"))
                .post("/v1/invoices/" + invoice + "/dispute")
                .then()
                .statusCode(200);
        by(story.finance, Map.of("outcome", "REJECTED", "resolution", "by the day"))
                .post("/v1/invoices/" + invoice + "/dispute-resolution")
                .then()
                .statusCode(200);
        invoiced("0.00", Invoiced.line(placement, "2026-11-30", "2026-11-30", 1, "55.00", "EXEMPT"));
        story.registered(paid.provider, "SELF_BILLING");
        return story.drafted("2026-12-06");
    }

    @Test
    void theRestOfAWeekThatIsInvoicedInPartIsPaidByTheRun() {
        var run = draftOfTheRest();
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "110.00");
        assertThat(story.lines(run, paid.provider))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).containsEntry("net", "55.00").containsEntry("units", 1));
        story.approvedRun(run);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .body("items.debit", contains("110.00", "0.00"));
        story.settle(run, "2026-12-08", 1, "110.00", List.of()).then().statusCode(200);
        assertNothingToPay();

        costsFromTheFirstDay("60.00");
        story.paid("2026-12-06", "2026-12-08", 1, "10.00");
        assertToldPaid("120.00");
    }

    /** Three sessions are invoiced and two took place; the other line has VAT. */
    @Test
    void aPartThatIsPaidHasTheVatOfItsLines() {
        var taxed = another("100.00", "STD_20");
        invoice = invoiced(
                "40.00",
                Invoiced.line(taxed, "2026-11-30", "2026-12-06", 2, "100.00", "STD_20"),
                Invoiced.line(another("30.00", "EXEMPT"), "2026-11-30", "2026-12-06", 3, "30.00", "EXEMPT"));
        by(story.finance, Map.of("reason", "two took place"))
                .post("/v1/invoices/" + invoice + "/release")
                .then()
                .statusCode(200)
                .body("payable", equalTo("300.00"));
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider))
                .containsEntry("net", "370.00")
                .containsEntry("vat", "40.00")
                .containsEntry("gross", "410.00");
        story.approvedRun(run);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .body("items.debit", contains("370.00", "40.00", "0.00"))
                .body("items.credit", contains("0.00", "0.00", "410.00"));
        story.settle(run, "2026-12-08", 1, "410.00", List.of()).then().statusCode(200);
        Awaitility.await()
                .untilAsserted(() -> assertThat(SpendTold.of(taxed, 3).of("PAID"))
                        .singleElement()
                        .satisfies(
                                event -> assertThat(event.get("gross").asText()).isEqualTo("240.00")));
    }

    /** It turns out that the placement had ended before it began. */
    @Test
    void whatIsGotBackOfSessionsThatAreNoMoreIsInTheJournal() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        paid.tell(placement, "PLACEMENT_ENDED", null, "2026-11-29");
        paid.awaitCommitment(placement, "RELEASED");
        var other = another("100.00", "EXEMPT");
        invoiced("0.00", Invoiced.line(other, "2026-11-30", "2026-12-06", 2, "100.00", "EXEMPT"));
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "90.00");
        story.approvedRun(run);
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .body("items.debit", contains("90.00", "0.00"))
                .body("items.credit", contains("0.00", "90.00"));
        story.settle(run, "2026-12-08", 1, "90.00", List.of()).then().statusCode(200);
        assertToldPaid("0.00");
    }

    /** Two months later the price of that week rises: what was told anew is paid at once, and the old week is only less. */
    @Test
    void aSmallerPartOfAnOldWeekIsNotAnInvoiceThatIsPaidLate() {
        var run = draftOfTheRest();
        story.approvedRun(run);
        story.settle(run, "2026-12-08", 1, "110.00", List.of()).then().statusCode(200);
        FinanceStory.clock("2027-02-10T10:00:00Z");
        costsFromTheFirstDay("60.00");
        story.paid("2026-12-06", "2027-02-10", 1, "10.00");
        by(story.finance)
                .get("/v1/prompt-payment?financialYear=2026-27")
                .then()
                .statusCode(200)
                .body("items.selfBilled", contains(2))
                .body("items.paidLate", contains(0));
    }

    /** Nothing is paid, so nobody asks for a supplier number; the costs are booked to the other budget. */
    @Test
    void aPaidWeekThatAnotherBudgetPaysForIsBookedThereAndNotPaidAgain() {
        story.paid("2026-12-06", "2026-12-08", 1, "110.00");
        var before = paid.costCentre;
        paid.budgetAnew(Map.of("2026-27", "10000.00", "2027-28", "10000.00"));
        costsFromTheFirstDay("55.00");
        Sql.execute("delete from supplier where provider_id = '" + paid.provider + "'");
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "0.00");
        story.approvedRun(run);
        assertThat(by(story.finance)
                        .accept("text/csv")
                        .get("/v1/pay-runs/" + run + "/payment-file")
                        .asString()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("TOTAL,,0,0.00,GBP");
        by(story.finance)
                .get("/v1/pay-runs/" + run + "/journal")
                .then()
                .body("items.find { it.costCentre == '" + paid.costCentre + "' }.debit", equalTo("110.00"))
                .body("items.find { it.costCentre == '" + before + "' }.credit", equalTo("110.00"))
                .body("items.size()", equalTo(2));
        story.settle(run, "2026-12-08", 0, "0.00", List.of()).then().statusCode(200);
        assertNothingToPay();
        assertToldPaid("110.00");
    }

    /** What told of its sessions first was not written down then. */
    @Test
    void whatIsPaidOfTheOldestSessionsIsToldOfTheirWeek() {
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(paid, placement, "2026-12-07", "2026-12-10");
        invoiced("0.00", Invoiced.line(placement, "2026-12-07", "2026-12-13", 2, "55.00", "EXEMPT"));
        Sql.execute("update delivered_session set spend_ref = null where placement_id = '" + placement + "'");
        story.paid("2026-12-13", "2026-12-15", 1, "220.00");
        assertToldPaid("220.00");
        assertThat(SpendTold.of(placement, 3)
                        .paid(paid.provider, LocalDate.parse("2026-12-07"), LocalDate.parse("2026-12-13")))
                .isEqualByComparingTo("110.00");
    }
}
