package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.SpendTold;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.test.TestStack;

/** What is spent of sessions that an invoice charges is what is payable of it. Two sessions at £55.00 are approved. */
@QuarkusTest
@WithTestResource(TestStack.class)
class InvoicesCostTest {

    @Inject
    DayTurning days;

    private final PayRunStory story = new PayRunStory();
    private FinanceStory paid = new FinanceStory();
    private UUID placement = UUID.randomUUID();

    @BeforeEach
    void anApprovedWeek() {
        paid = story.supported();
        placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private String invoiced(int sessions) {
        return Invoiced.send(
                        paid.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                List.of(Invoiced.line(
                                        placement, "2026-11-30", "2026-12-06", sessions, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"))
                .extract()
                .path("id");
    }

    private void givenAway(String invoice) {
        Invoiced.credit(paid.provider, "/v1/invoices/" + invoice, "C-" + UUID.randomUUID(), "1.00", "0.00")
                .then()
                .statusCode(201);
    }

    private void disputed(String invoice) {
        by(story.finance, Map.of("reason", "one of the sessions did not take place"))
                .post("/v1/invoices/" + invoice + "/dispute")
                .then()
                .statusCode(200);
    }

    private void decided(String invoice, String outcome) {
        by(story.finance, Map.of("outcome", outcome, "resolution", "settled by telephone"))
                .post("/v1/invoices/" + invoice + "/dispute-resolution")
                .then()
                .statusCode(200);
    }

    private void costs(String price) {
        var asked = paid.asking(placement, "2026-11-30", "2027-04-30");
        asked.put("unitCost", price);
        paid.changed(asked, "PLACEMENT_VARIED");
    }

    /** As much as there is left for it: £55.00 for each of 35 sessions to 31 March. */
    private void aBudgetThatHasNothingLeft() {
        paid = new FinanceStory(story.council)
                .budgetOf(Map.of("2026-27", "1925.00", "2027-28", "1000.00"))
                .personalBudget("250.00");
        placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
    }

    private void aSessionReservedFor(String price) {
        var other = UUID.randomUUID();
        var asked = paid.asking(other, "2027-03-29", "2027-03-29");
        asked.put("unitCost", price);
        asked.put("personalBudgetRequired", false);
        asked.put("replacesFrom", null);
        paid.awards.put(other, paid.ask(asked));
        paid.awaitCommitment(other, "RESERVED");
    }

    private @Nullable String spent() {
        return paid.position("2026-27").get("spent");
    }

    private void assertNothingToPay() {
        assertThat(story.draft("2026-12-06").jsonPath().getString("type")).isEqualTo("/problems/nothing-to-pay");
    }

    /** A pound of a week that was rightly approved: it is spent no longer, and paid by nobody. */
    @Test
    void whatAProviderGivesAwayIsAvailableAgain() {
        var before = paid.position("2026-27");
        givenAway(invoiced(2));
        assertThat(paid.position("2026-27"))
                .containsEntry("spent", "109.00")
                .containsEntry("committed", before.get("committed"))
                .containsEntry("available", plus(before.get("available"), "1.00"));
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "109.00");
        assertThat(story.lines(run, paid.provider)).isEmpty();
        story.approvedRun(run);
        story.settle(run, "2026-12-08", 1, "109.00", List.of()).then().statusCode(200);
        var told = SpendTold.of(placement, 5);
        assertThat(told.spent()).isEqualByComparingTo("109.00");
        assertThat(told.paid(paid.provider)).isEqualByComparingTo("109.00");
        assertThat(told.of("CREDITED")).singleElement().satisfies(event -> {
            assertThat(event.get("units").asInt()).isZero();
            assertThat(event.get("corrects"))
                    .isEqualTo(told.of("SPEND_APPROVED").getFirst().get("spendRef"));
        });
        assertNothingToPay();

        FinanceStory.clock("2027-01-01T00:05:00Z");
        days.turn();
        assertThat(SpendTold.of(placement, 7).of("ACCRUED"))
                .as("only what is planned: nothing of the week is left to be accrued")
                .extracting(event -> event.get("net").asText())
                .containsExactly("440.00");
    }

    /** What is credited of a paid invoice is taken off the next payment; its price falls afterwards, which takes the pound in. */
    @Test
    void whatIsSpentIsWhatIsPayableWhicheverComesFirst() {
        var invoice = invoiced(2);
        var run = story.drafted("2026-12-06");
        story.approvedRun(run);
        story.settle(run, "2026-12-08", 1, "110.00", List.of()).then().statusCode(200);
        givenAway(invoice);
        assertThat(spent()).isEqualTo("109.00");
        costs("50.00");
        by(story.finance).post("/v1/invoices/" + invoice + "/matching").then().statusCode(200);
        assertThat(spent()).isEqualTo("100.00");
        assertThat(by(story.finance).get("/v1/invoices/" + invoice).jsonPath().getString("payable"))
                .isEqualTo("100.00");
    }

    /** It was never charged: the provider may send another invoice, for all of it. */
    @Test
    void whatWasGivenAwayOfAnInvoiceThatIsSentBackIsSpentAgain() {
        var invoice = invoiced(2);
        givenAway(invoice);
        disputed(invoice);
        assertThat(spent()).isEqualTo("109.00");
        decided(invoice, "REJECTED");
        assertThat(spent()).isEqualTo("110.00");
    }

    /** The council bills the other session itself: its run pays that, and nothing of what was given away. */
    @Test
    void aRunTakesNothingOffThatTheInvoiceIsPaidLess() {
        givenAway(invoiced(1));
        story.registered(paid.provider, "SELF_BILLING");
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "109.00");
        assertThat(story.lines(run, paid.provider))
                .extracting(line -> line.get("net"))
                .containsExactly("55.00");
        assertThat(spent()).isEqualTo("109.00");
    }

    /** What it asks for is looked at anew before it is paid; until then nothing that is due becomes available. */
    @Test
    void aRiseThatADisputedInvoiceHasNotSeenStaysSpent() {
        var invoice = invoiced(2);
        disputed(invoice);
        costs("60.00");
        assertThat(spent()).isEqualTo("120.00");
        decided(invoice, "STANDS");
        assertThat(spent()).isEqualTo("120.00");
        var run = story.drafted("2026-12-06");
        assertThat(story.invoiceOf(run, paid.provider)).containsEntry("gross", "120.00");
        assertThat(spent()).isEqualTo("120.00");
        assertThat(SpendTold.of(placement, 5).of("CREDITED")).isEmpty();
    }

    @Test
    void whatThereIsNoMoneyForWaitsUntilThereIs() {
        aBudgetThatHasNothingLeft();
        var invoice = invoiced(2);
        givenAway(invoice);
        disputed(invoice);
        aSessionReservedFor("1.00");
        decided(invoice, "REJECTED");
        assertThat(spent()).isEqualTo("109.00");
        assertNothingToPay();
        assertThat(spent()).isEqualTo("109.00");
        by(story.finance, Map.of("financialYear", "2026-27", "amount", "1.00", "reason", "full council"))
                .post("/v1/budgets/" + paid.budget + "/allocations")
                .then()
                .statusCode(201);
        assertNothingToPay();
        assertThat(paid.position("2026-27")).containsEntry("spent", "110.00").containsEntry("available", "0.00");
    }

    private static String plus(@Nullable String amount, String more) {
        return new BigDecimal(String.valueOf(amount)).add(new BigDecimal(more)).toPlainString();
    }
}
