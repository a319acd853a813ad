package org.opendps.finance.invoice.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.spend.VatCode;

class UblInvoiceTest {

    static final UUID PLACEMENT = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private static Refused refused(String document) {
        try {
            UblInvoice.read(document.getBytes(StandardCharsets.UTF_8), Supplier.UNKNOWN);
        } catch (Refused refused) {
            return refused;
        }
        throw new AssertionError("it was taken");
    }

    @Test
    void readsWhatEveryInvoiceIs() {
        var request = UblInvoice.read(
                UblSample.invoice(PLACEMENT, "HDC-1").getBytes(StandardCharsets.UTF_8), Supplier.UNKNOWN);
        assertThat(request.number()).isEqualTo("HDC-1");
        assertThat(request.issuedOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(List.of(request.net(), request.vat(), request.gross()))
                .extracting(Money::toString)
                .containsExactly("110.00", "0.00", "110.00");
        var line = request.lines().getFirst();
        assertThat(line.placementId()).isEqualTo(PLACEMENT);
        assertThat(line.serviceFrom()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(line.serviceTo()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(line.units()).isEqualTo(2);
        assertThat(line.unitPrice()).isEqualTo(Money.of("55.00"));
        assertThat(line.vatCode()).isEqualTo(VatCode.EXEMPT);
        request.mustAddUp();
    }

    @ParameterizedTest
    @CsvSource({
        "380</cbc, 381</cbc, BT-3",
        "GBP</cbc, EUR</cbc, BT-5",
        "unitCode=\"C62\">2<, unitCode=\"C62\">2.5<, BT-129",
        "unitCode=\"C62\">2<, unitCode=\"C62\">0<, BT-129",
        "55.00<, 55.001<, BT-146",
        "<cbc:ID>E</cbc:ID>, <cbc:ID>Z</cbc:ID>, BT-151",
        "<cbc:EndDate>2026-12-06, <cbc:EndDate>2026-11-29, BT-135",
        "01990000-0000-7000-8000-000000000001, our order, BT-128",
        "<cbc:PayableAmount currencyID=\"GBP\">110.00, <cbc:PayableAmount currencyID=\"GBP\">105.00, BT-115",
        "<cbc:PayableAmount, <cbc:PrepaidAmount currencyID=\"GBP\">5.00</cbc:PrepaidAmount><cbc:PayableAmount, BT-113",
        "<cbc:PayableAmount, <cbc:PayableRoundingAmount currencyID=\"GBP\">-5.00</cbc:PayableRoundingAmount><cbc:PayableAmount, BT-114"
    })
    void namesTheTermThatIsMissingOrWrong(String from, String to, String term) {
        var refused = refused(UblSample.invoice(PLACEMENT, "HDC-1").replace(from, to));
        assertThat(refused.refusal().status()).isEqualTo(422);
        assertThat(refused.refusal().facts())
                .extractingByKey("violations")
                .asString()
                .contains(term);
    }

    @Test
    void whatIsNoInvoiceBySchemaIsUnreadable() {
        for (var document : List.of(
                "",
                "no xml",
                "<Invoice/>",
                UblSample.invoice(PLACEMENT, "HDC-1").replace("2026-12-08", "8 December"),
                UblSample.invoice(PLACEMENT, "HDC-1")
                        .replaceAll("(?s)<cac:LegalMonetaryTotal>.*</cac:LegalMonetaryTotal>", ""))) {
            assertThat(refused(document).refusal().status()).as(document).isEqualTo(400);
        }
    }

    /** A document of somebody outside must not read our files, nor grow while it is read. */
    @Test
    void foreignAndGrowingEntitiesAreRefused() {
        var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        var outside = head + "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        var growing = head + "<!DOCTYPE Invoice [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;\">]>";
        for (var doctype : List.of(outside, growing)) {
            var document = UblSample.invoice(PLACEMENT, "&x;").replace(head, doctype);
            assertThatThrownBy(() -> UblInvoice.read(document.getBytes(StandardCharsets.UTF_8), Supplier.UNKNOWN))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void readsWhatEveryCreditNoteIs() {
        var request = UblInvoice.readCreditNote(
                UblSample.creditNote("C-1").getBytes(StandardCharsets.UTF_8), Supplier.UNKNOWN, "HDC-1");
        assertThat(request.number()).isEqualTo("C-1");
        assertThat(request.reason()).isEqualTo("Nobody came on Thursday");
        assertThat(request.issuedOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(request.lines()).containsExactly(new CreditNoteRequest.Line(1, Money.of("55.00")));
        assertThat(request.gross()).isEqualTo(Money.of("55.00"));
        request.mustAddUp();
    }

    @ParameterizedTest
    @CsvSource({
        "381</cbc, 380</cbc, BT-3",
        "GBP</cbc, EUR</cbc, BT-5",
        "<cbc:ID>1<, <cbc:ID>first<, BT-126",
        "<cbc:ID>1<, <cbc:ID>0<, BT-126",
        "LineExtensionAmount currencyID=\"GBP\">55.00, LineExtensionAmount currencyID=\"GBP\">0.00, BT-131",
        "<cbc:PayableAmount currencyID=\"GBP\">55.00, <cbc:PayableAmount currencyID=\"GBP\">50.00, BT-115"
    })
    void namesTheTermOfACreditNoteThatIsMissingOrWrong(String from, String to, String term) {
        var document = UblSample.creditNote("C-1").replace(from, to).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> UblInvoice.readCreditNote(document, Supplier.UNKNOWN, "HDC-1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(String.valueOf(refused.refusal().facts()))
                                .contains(term));
    }

    @Test
    void aCreditNoteOfAnotherInvoiceIsNotTakenForThisOne() {
        var named = UblSample.creditNote("C-1")
                .replace(
                        "<cac:AccountingSupplierParty>",
                        "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>HDC-1</cbc:ID>"
                                + "</cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(UblInvoice.readCreditNote(named, Supplier.UNKNOWN, "HDC-1").number())
                .isEqualTo("C-1");
        assertThatThrownBy(() -> UblInvoice.readCreditNote(named, Supplier.UNKNOWN, "HDC-2"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(String.valueOf(refused.refusal().facts()))
                                .contains("BT-25"));
    }
}
