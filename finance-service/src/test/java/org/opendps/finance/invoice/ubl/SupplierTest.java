package org.opendps.finance.invoice.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.provider.KnownProvider.Identifier;

class SupplierTest {

    private static final UUID PLACEMENT = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final Supplier COMPANY =
            new Supplier(List.of(new Identifier("GB-COH", "03914810"), new Identifier("GB-VAT", "GB980780684")));
    private static final Supplier CHARITY =
            new Supplier(List.of(new Identifier("GB-CHC", "1001234"), new Identifier("GB-SC", "SC012345")));

    private static byte[] invoice(String party) {
        return UblSample.invoice(PLACEMENT, "HDC-1")
                .replace("<cac:AccountingSupplierParty><cac:Party/>", party(party))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String party(String what) {
        return "<cac:AccountingSupplierParty><cac:Party>" + what + "</cac:Party>";
    }

    private static String registered(String scheme, String number) {
        var attribute = scheme.isEmpty() ? "" : " schemeID=\"" + scheme + "\"";
        return "<cac:PartyLegalEntity><cbc:CompanyID" + attribute + ">" + number
                + "</cbc:CompanyID></cac:PartyLegalEntity>";
    }

    private static String taxed(String tax, String number) {
        return "<cac:PartyTaxScheme><cbc:CompanyID>" + number + "</cbc:CompanyID><cac:TaxScheme><cbc:ID>" + tax
                + "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
    }

    private static void refuses(Supplier of, String party, String term, String stated, String own) {
        assertThatThrownBy(() -> UblInvoice.read(invoice(party), of)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(422);
            assertThat(refused.refusal().detail()).contains(term, stated, own);
        });
    }

    private static void takes(Supplier of, String party) {
        assertThat(UblInvoice.read(invoice(party), of).number()).isEqualTo("HDC-1");
    }

    @ParameterizedTest
    @CsvSource({"'', 03914811", "GB-COH, 03914811", "gb-coh, 3914811", "'', SC123456"})
    void theNumberOfAnotherCompanyIsRefused(String scheme, String number) {
        refuses(COMPANY, registered(scheme, number), "BT-30", number, "GB-COH 03914810");
    }

    @ParameterizedTest
    @CsvSource({"'', 03914810", "GB-COH, 3914810", "'', 0391 4810"})
    void theOwnNumberPassesHoweverItIsWritten(String scheme, String number) {
        takes(COMPANY, registered(scheme, number));
    }

    /** A charity number, a location number and what is of no form that we know. */
    @ParameterizedTest
    @CsvSource({"'', 1001234", "GB-CHC, 1001234", "0088, 5012345678900", "'', n/a", "'', ''"})
    void aNumberOfAKindThatIsNotKnownOfTheProviderPasses(String scheme, String number) {
        takes(COMPANY, registered(scheme, number));
    }

    @Test
    void aNumberThatMayBeOfTwoRegistersIsRefusedWhenItIsInNeither() {
        takes(CHARITY, registered("", "SC012345"));
        takes(CHARITY, registered("", "SC012346"));
        refuses(CHARITY, registered("GB-SC", "SC012346"), "BT-30", "SC012346", "GB-SC SC012345");
        refuses(CHARITY, registered("", "1001235"), "BT-30", "1001235", "GB-CHC 1001234");
    }

    /** Companies House's numbers are often written without the zeros that they begin with. */
    @Test
    void aNumberOfACharityThatIsACompanyMayBeOfEither() {
        var both = new Supplier(List.of(new Identifier("GB-COH", "03914810"), new Identifier("GB-CHC", "1001234")));
        takes(both, registered("", "3914810"));
        takes(both, registered("", "1001234"));
        refuses(both, registered("", "3914811"), "BT-30", "3914811", "GB-CHC 1001234");
    }

    @ParameterizedTest
    @CsvSource({"GB980780684", "GB 980 7806 84", "980780684", "XI980780684", "GB980780684001"})
    void theOwnVatNumberPassesHoweverItIsWritten(String number) {
        takes(COMPANY, taxed("VAT", number));
    }

    @Test
    void theVatNumberOfAnotherIsRefused() {
        refuses(COMPANY, taxed("VAT", "GB434031494"), "BT-31", "GB434031494", "GB-VAT GB980780684");
        refuses(COMPANY, taxed("VAT", "GB434031494") + registered("", "03914810"), "BT-31", "GB434031494", "GB-VAT");
    }

    @Test
    void whatIsNoVatNumberOrOfAProviderWithoutOnePasses() {
        takes(COMPANY, taxed("PAYE", "GB434031494"));
        takes(CHARITY, taxed("VAT", "GB434031494"));
        takes(Supplier.UNKNOWN, registered("GB-COH", "03914811"));
    }

    @Test
    void aCreditNoteOfAnotherIsRefusedToo() {
        var note = UblSample.creditNote("C-1")
                .replace("<cac:AccountingSupplierParty><cac:Party/>", party(registered("GB-COH", "03914811")))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(UblInvoice.readCreditNote(note, CHARITY, "HDC-1").number()).isEqualTo("C-1");
        assertThatThrownBy(() -> UblInvoice.readCreditNote(note, COMPANY, "HDC-1"))
                .isInstanceOf(Refused.class);
    }
}
