package org.opendps.finance.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.finance.invoice.Invoiced.credit;
import static org.opendps.finance.invoice.Invoiced.invoice;
import static org.opendps.finance.invoice.Invoiced.line;
import static org.opendps.finance.invoice.Invoiced.path;
import static org.opendps.finance.invoice.Invoiced.resolve;
import static org.opendps.finance.invoice.Invoiced.send;
import static org.opendps.finance.invoice.Invoiced.step;
import static org.opendps.test.Calls.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.invoice.ubl.UblSample;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

/** Two sessions at £55.00 in the week of 30 November 2026 are approved; the second week is returned by nobody. */
@QuarkusTest
@WithTestResource(TestStack.class)
class InvoiceTest {

    private static final String ISSUED = "2026-12-08";

    @Inject
    InvoiceSettling settling;

    private FinanceStory story;
    private UUID placement;
    private String number;

    @BeforeEach
    void aWeekThatIsApproved() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
        placement = story.running();
        FinanceStory.clock("2026-12-08T12:00:00Z");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        number = "H-" + UUID.randomUUID();
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private Response sent(String number, int units, String price, String vat) {
        return send(
                story.provider,
                invoice(
                        number,
                        ISSUED,
                        vat,
                        List.of(line(placement, "2026-11-30", "2026-12-06", units, price, "EXEMPT"))));
    }

    private Money paid(String path, String on) {
        return QuarkusTransaction.requiringNew()
                .call(() -> settling.paid(
                        Login.COUNCIL,
                        UUID.fromString(path.substring(path.lastIndexOf('/') + 1)),
                        LocalDate.parse(on),
                        "run 7"));
    }

    @Test
    void whatWasOrderedAndReceivedIsMatchedAndDueByTheLaw() {
        sent(number, 2, "55.00", "0.00")
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"))
                .body("reasons", empty())
                .body("payable", equalTo("110.00"))
                .body("disputed", equalTo("0.00"))
                .body("receivedOn", equalTo("2026-12-08"))
                .body("term.regime", equalTo("PA23"))
                .body("term.dueOn", equalTo("2027-01-06"))
                .body("lines[0].orderedUnits", equalTo(2))
                .body("lines[0].receivedUnits", equalTo(2));
    }

    @Test
    void whatIsMoreThanReceivedIsHeldAndItsUndisputedPartCanBeReleased() {
        var path = path(sent(number, 3, "55.00", "0.00"));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("status", equalTo("HOLD"))
                .body("reasons", contains("OVER_QUANTITY"))
                .body("payable", equalTo("110.00"))
                .body("disputed", equalTo("55.00"));
        step(path, "release")
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("released", contains("OVER_QUANTITY"))
                .body("payable", equalTo("110.00"))
                .body("disputed", equalTo("55.00"));
        assertThat(paid(path, "2026-12-20")).isEqualTo(Money.of("110.00"));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("status", equalTo("PAID"))
                .body("paid", equalTo("110.00"));
    }

    @Test
    void aPriceThatWasNotAgreedIsHeldUntilItIsCredited() {
        var path = path(sent(number, 2, "57.50", "0.00"));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("reasons", contains("PRICE"))
                .body("payable", equalTo("110.00"))
                .body("disputed", equalTo("5.00"));
        credit(story.provider, path, "C" + number, "4.99", "0.00").then().statusCode(201);
        by(FinanceStory.FINANCE).get(path).then().body("status", equalTo("HOLD"));
        credit(story.provider, path, "D" + number, "0.01", "0.00").then().statusCode(201);
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("status", equalTo("MATCHED"))
                .body("payable", equalTo("110.00"))
                .body("creditedNet", equalTo("5.00"))
                .body("creditNotes.net", contains("4.99", "0.01"));
    }

    @Test
    void whatWasNotApprovedIsPayableOnceItIs() {
        var path = path(send(
                story.provider,
                invoice(
                        number,
                        ISSUED,
                        "0.00",
                        List.of(line(placement, "2026-12-07", "2026-12-13", 2, "55.00", "EXEMPT")))));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("reasons", contains("NOT_RECEIVED", "OVER_QUANTITY"))
                .body("payable", equalTo("0.00"));
        step(path, "release").then().statusCode(422).body("type", equalTo("/problems/nothing-payable"));
        FinanceStory.clock("2026-12-14T12:00:00Z");
        Returned.approved(story.provider, placement, "2026-12-07", "2026-12-10");
        by(FinanceStory.FINANCE)
                .post(path + "/matching")
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("payable", equalTo("110.00"));
        by(FinanceStory.FINANCE)
                .post(path + "/matching")
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("payable", equalTo("110.00"));
    }

    @Test
    void withoutAnOrderNothingIsPayable() {
        send(
                        story.provider,
                        invoice(
                                number,
                                ISSUED,
                                "0.00",
                                List.of(line(placement, "2026-11-23", "2026-11-29", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .body("reasons", contains("NO_ORDER", "NOT_RECEIVED", "OVER_QUANTITY"))
                .body("payable", equalTo("0.00"));
    }

    @Test
    void aSessionIsChargedOnceAndANumberIsTakenOnce() {
        path(sent(number, 2, "55.00", "0.00"));
        sent(" " + number.toLowerCase(java.util.Locale.ROOT), 2, "55.00", "0.00")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/invoice-known"));
        var again = path(sent(number + "b", 1, "55.00", "0.00"));
        by(FinanceStory.FINANCE)
                .get(again)
                .then()
                .body("reasons", contains("NOT_RECEIVED", "OVER_QUANTITY", "DUPLICATE"))
                .body("payable", equalTo("0.00"));
        var alike = path(sent(number + "c", 2, "55.00", "0.00"));
        by(FinanceStory.FINANCE).get(alike).then().body("reasons", hasItem("DUPLICATE"));
        step(alike, "rejection").then().statusCode(200).body("status", equalTo("REJECTED"));
        path(sent(number + "c", 2, "55.00", "0.00"));
    }

    @Test
    void whatLooksLikeAnotherIsHeldUntilSomebodyReleasesIt() {
        path(sent(number, 1, "55.00", "0.00"));
        var path = path(sent(number + "b", 1, "55.00", "0.00"));
        by(FinanceStory.FINANCE).get(path).then().body("reasons", contains("DUPLICATE"));
        by(FinanceStory.FINANCE, Map.of("reason", ""))
                .post(path + "/release")
                .then()
                .statusCode(400);
        step(path, "release")
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("payable", equalTo("55.00"))
                .body("releaseReason", equalTo("as agreed with the provider"));
        step(path, "release").then().statusCode(409);
    }

    @Test
    void whatNoLongerLooksLikeAnotherPasses() {
        var first = path(sent(number, 3, "55.00", "0.00"));
        var second = path(sent(number + "b", 3, "55.00", "0.00"));
        by(FinanceStory.FINANCE).get(second).then().body("reasons", hasItem("DUPLICATE"));
        step(first, "rejection").then().statusCode(200);
        by(FinanceStory.FINANCE)
                .post(second + "/matching")
                .then()
                .statusCode(200)
                .body("reasons", contains("OVER_QUANTITY"))
                .body("payable", equalTo("110.00"));
    }

    @Test
    void ofManyAtOnceOneChargesASession() {
        var calls = List.<Callable<Integer>>of(
                () -> sent(number + "1", 2, "55.00", "0.00").statusCode(),
                () -> sent(number + "2", 2, "55.00", "0.00").statusCode(),
                () -> sent(number + "3", 2, "55.00", "0.00").statusCode());
        assertThat(AtOnce.call(calls)).containsOnly(201);
        by(Login.ofProvider(story.provider))
                .get("/v1/invoices")
                .then()
                .body("items.findAll { it.status == 'MATCHED' }", hasSize(1))
                .body("items.findAll { it.payable == '110.00' }", hasSize(1));
    }

    @Test
    void vatThatTheCodesDoNotMakeIsHeld() {
        sent(number, 2, "55.00", "22.00").then().statusCode(201).body("reasons", contains("VAT"));
        send(
                        story.provider,
                        invoice(
                                number + "b",
                                ISSUED,
                                "22.00",
                                List.of(line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "STD_20"))))
                .then()
                .statusCode(201)
                .body("reasons", hasItem("VAT"));
    }

    @Test
    void whatDoesNotAddUpIsNotReceived() {
        var wrong = invoice(
                number, ISSUED, "0.00", List.of(line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT")));
        wrong.put("net", "110.01");
        send(story.provider, wrong)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invoice-sums-wrong"))
                .body("violations.field", containsInAnyOrder("net", "gross"));
        wrong.put("issuedOn", "2026-12-09");
        wrong.put("net", "110.00");
        send(story.provider, wrong).then().statusCode(422).body("type", equalTo("/problems/issued-ahead-of-time"));
        wrong.put("issuedOn", "2026-12-01");
        wrong.put("receivedOn", "2026-12-01");
        send(story.provider, wrong).then().statusCode(422).body("type", equalTo("/problems/not-received-then"));
    }

    @Test
    void aDisputeStopsTheClockAndItsDaysAreAdded() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        FinanceStory.clock("2026-12-10T12:00:00Z");
        step(path, "dispute")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPUTED"))
                .body("term.clockStopped", equalTo(true))
                .body("term.dueOn", nullValue())
                .body("disputes[0].daysAfterReceipt", equalTo(2));
        step(path, "dispute").then().statusCode(409);
        assertThatThrownBy(() -> paid(path, "2026-12-11")).isInstanceOf(Refused.class);
        FinanceStory.clock("2026-12-15T12:00:00Z");
        resolve(path, "STANDS")
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("term.stoppedDays", equalTo(5))
                .body("term.dueOn", equalTo("2027-01-11"))
                .body("disputes[0].resolution", equalTo("settled by telephone"));
        resolve(path, "STANDS").then().statusCode(409);
        paid(path, "2027-01-11");
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("payment.daysToPay", equalTo(30))
                .body("payment.late", equalTo(false))
                .body("payment.interest", nullValue());
    }

    @Test
    void aDisputeThatIsLostSendsTheInvoiceBack() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        step(path, "dispute").then().statusCode(200);
        resolve(path, "REJECTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("payable", equalTo("0.00"))
                .body("payableNet", equalTo("0.00"))
                .body("payableVat", equalTo("0.00"))
                .body("disputed", equalTo("110.00"))
                .body("reasons", empty())
                .body("lines[0].payable", equalTo("0.00"))
                .body("lines[0].disputed", equalTo("110.00"));
        sent(number, 2, "55.00", "0.00").then().statusCode(201).body("status", equalTo("MATCHED"));
    }

    @Test
    void whatIsPaidLateEarnsInterestAndIsPaidOnce() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        assertThat(paid(path, "2027-01-07")).isEqualTo(Money.of("110.00"));
        by(Login.ofProvider(story.provider))
                .get(path)
                .then()
                .body("status", equalTo("PAID"))
                .body("payment.daysToPay", equalTo(31))
                .body("payment.late", equalTo(true))
                .body("payment.interest.days", equalTo(1))
                .body("payment.interest.rate", equalTo("11.75"))
                .body("payment.interest.interest", equalTo("0.04"))
                .body("payment.interest.compensation", equalTo("40.00"));
        assertThatThrownBy(() -> paid(path, "2027-01-08")).isInstanceOf(Refused.class);
        by(Login.as("auditor"))
                .get("/v1/prompt-payment?financialYear=2026-27")
                .then()
                .statusCode(200)
                .body("items.find { it.from == '2026-10-01' }.publishBy", equalTo("2027-04-29"))
                .body("items.find { it.from == '2026-10-01' }.from31To60Days.invoices >= 1", equalTo(true))
                .body("items.find { it.from == '2026-10-01' }.paidLate >= 1", equalTo(true));
    }

    @Test
    void whatIsCreditedAfterThePaymentIsSetOff() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        credit(story.provider, path, "C" + number, "110.01", "0.00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/credit-too-high"))
                .body("left", equalTo("110.00"));
        paid(path, "2026-12-20");
        credit(story.provider, path, "C" + number, "55.00", "11.00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/credit-vat-wrong"));
        credit(story.provider, path, "C" + number, "55.00", "0.00").then().statusCode(201);
        credit(story.provider, path, "C" + number, "1.00", "0.00").then().statusCode(409);
        assertThat(paid(path, "2026-12-27")).isEqualTo(Money.of("-55.00"));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("paid", equalTo("55.00"))
                .body("payment.paidOn", equalTo("2026-12-20"));
    }

    @Test
    void anElectronicInvoiceIsMatchedLikeEveryOther() {
        sentAsXml(UblSample.invoice(placement, number))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"))
                .body("number", equalTo(number))
                .body("payable", equalTo("110.00"));
        sentAsXml(UblSample.invoice(placement, number)).then().statusCode(409);
        sentAsXml("<Invoice/>").then().statusCode(400).body("type", equalTo("/problems/einvoice-unreadable"));
        sentAsXml(UblSample.invoice(placement, number + "b").replace(">GBP<", ">EUR<"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("BT-5"));
    }

    /** Every provider of these stories is 03914810 at Companies House. */
    @Test
    void anElectronicInvoiceOfAnotherSupplierIsRefused() {
        sentAsXml(suppliedBy("03914811"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/einvoice-of-another-supplier"))
                .body("stated", equalTo("03914811"))
                .body("own", contains("GB-COH 03914810"));
        sentAsXml(suppliedBy("03914810")).then().statusCode(201).body("status", equalTo("MATCHED"));
    }

    private String suppliedBy(String company) {
        return UblSample.invoice(placement, number)
                .replace(
                        "<cac:AccountingSupplierParty><cac:Party/>",
                        "<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID>" + company
                                + "</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>");
    }

    @Test
    void anElectronicCreditNoteIsTakenOffLikeEveryOther() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        var note = by(Login.ofProvider(story.provider))
                .contentType("application/xml")
                .body(UblSample.creditNote("C" + number));
        note.post(path + "/credit-notes").then().statusCode(201).body("reason", equalTo("Nobody came on Thursday"));
        by(FinanceStory.FINANCE)
                .get(path)
                .then()
                .body("payable", equalTo("55.00"))
                .body("creditNotes.number", contains("C" + number));
        by(Login.ofProvider(story.provider))
                .contentType("application/xml")
                .body(UblSample.invoice(placement, number))
                .post(path + "/credit-notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/einvoice-unreadable"));
    }

    /** A document in the form of the other is read into it on the way: one request, one claim of the key. */
    @Test
    void electronicDocumentsTakeAnIdempotencyKeyToo() {
        var invoice = UblSample.invoice(placement, number);
        var sent = withKey("invoice " + number, invoice, "/v1/invoices");
        sent.then().statusCode(201);
        var path = path(sent);
        withKey("invoice " + number, invoice, "/v1/invoices")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(sent.path("id")));
        var note = UblSample.creditNote("C" + number);
        withKey("note " + number, note, path + "/credit-notes").then().statusCode(201);
        withKey("note " + number, note, path + "/credit-notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true");
        withKey("note " + number, UblSample.creditNote("D" + number), path + "/credit-notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private Response withKey(String key, String document, String path) {
        return by(Login.ofProvider(story.provider))
                .header("Idempotency-Key", key)
                .contentType("application/xml")
                .body(document)
                .post(path);
    }

    private Response sentAsXml(String document) {
        return by(Login.ofProvider(story.provider))
                .contentType("application/xml")
                .body(document)
                .post("/v1/invoices");
    }

    @Test
    void aSupportOfficerSendsWhatCameOnPaperAndReleasesNothingOfIt() {
        var officer = new Login("officer-" + number, Set.of("support-officer", "finance"), Login.COUNCIL, null);
        var today = LocalDate.parse("2026-12-08");
        Registry.consent(officer, story.provider, today);
        Awaitility.await()
                .until(() -> by(officer)
                                .header("On-Behalf-Of", story.provider)
                                .get("/v1/invoices")
                                .statusCode()
                        == 200);
        var paper = invoice(
                number,
                "2026-12-01",
                "22.00",
                List.of(line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT")));
        paper.put("receivedOn", "2026-11-30");
        var acting = by(officer, paper).header("On-Behalf-Of", story.provider);
        acting.post("/v1/invoices").then().statusCode(422).body("type", equalTo("/problems/not-received-then"));
        paper.put("receivedOn", "2026-12-02");
        var path =
                path(by(officer, paper).header("On-Behalf-Of", story.provider).post("/v1/invoices"));
        by(officer, Map.of("reason", "as I said"))
                .post(path + "/release")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-invoice"));
        step(path, "release")
                .then()
                .statusCode(200)
                .body("receivedOn", equalTo("2026-12-02"))
                .body("term.dueOn", equalTo("2026-12-31"))
                .body("onBehalfOf", equalTo(story.provider.toString()))
                .body("payable", equalTo("132.00"));
    }

    /** Whichever comes first: the run by which the council pays without invoices, or the invoice. */
    @Test
    void whatARunPaysIsNotPaidByAnInvoiceNorTheOtherWayRound() {
        var council = "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        var finance = Login.as("finance").at(council);
        var invoiced = attended(council, finance);
        var billed = attended(council, finance);
        send(invoiced.provider, oneWeek(invoiced, number))
                .then()
                .statusCode(201)
                .body("status", equalTo("MATCHED"));
        var run = by(finance, Map.of("upTo", "2026-12-06"))
                .post("/v1/pay-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(finance)
                .get("/v1/pay-runs/" + run + "/invoices")
                .then()
                .body("items.providerId", containsInAnyOrder(billed.provider.toString(), invoiced.provider.toString()))
                .body("items.gross", contains("110.00", "110.00"));
        send(billed.provider, oneWeek(billed, number))
                .then()
                .statusCode(201)
                .body("reasons", contains("NOT_RECEIVED", "OVER_QUANTITY", "DUPLICATE"))
                .body("payable", equalTo("0.00"));
    }

    private static FinanceStory attended(String council, Login finance) {
        var one = new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("250.00");
        FinanceStory.realTime();
        var running = one.running();
        FinanceStory.clock("2026-12-08T10:00:00Z");
        var id = Returned.id(Returned.week(one.provider, running, "2026-11-30", "2026-12-03"));
        by(finance).post("/v1/attendance-returns/" + id + "/approval").then().statusCode(200);
        return one;
    }

    private static Map<String, Object> oneWeek(FinanceStory of, String number) {
        var running = of.awards.keySet().iterator().next();
        return invoice(
                number, ISSUED, "0.00", List.of(line(running, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT")));
    }

    @Test
    void othersDoNotSeeIt() {
        var path = path(sent(number, 2, "55.00", "0.00"));
        var another = FinanceStory.anotherProvider();
        by(Login.ofProvider(another)).get(path).then().statusCode(404);
        credit(another, path, "C" + number, "1.00", "0.00").then().statusCode(404);
        by(Login.as("auditor").at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
        by(FinanceStory.FINANCE.at(Login.OTHER_COUNCIL), Map.of("reason", "x"))
                .post(path + "/dispute")
                .then()
                .statusCode(404);
        send(
                        another,
                        invoice(
                                number,
                                ISSUED,
                                "0.00",
                                List.of(line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(404);
        by(FinanceStory.FINANCE)
                .get("/v1/invoices?status=MATCHED&dueBy=2027-01-06&providerId=" + story.provider)
                .then()
                .body("items.number", contains(number));
        by(FinanceStory.FINANCE)
                .get("/v1/invoices?dueBy=2027-01-05&providerId=" + story.provider)
                .then()
                .body("items", empty());
    }
}
