package org.opendps.finance.invoice.ubl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.invoice.ubl.EInvoiceRefused.EInvoiceOfAnotherSupplier;
import org.opendps.finance.provider.KnownProvider.Identifier;

/**
 * The provider that a document is sent for, by the numbers that registers gave it. A document with another number of a kind
 * that is known is another supplier's; of one without a number, or with one of a kind that is not known, nobody can tell.
 */
public record Supplier(List<Identifier> identifiers) {

    static final Supplier UNKNOWN = new Supplier(List.of());

    private static final String COMPANIES_HOUSE = "GB-COH";
    private static final String VAT = "GB-VAT";
    private static final int VAT_WITHOUT_BRANCH = 11;

    /** Registers of legal entities, by the form of their numbers: BT-30 need not name its register. */
    private static final Map<String, Pattern> FORMS = Map.of(
            COMPANIES_HOUSE,
            Pattern.compile("\\d{8}|[A-Z]{2}\\d{6}"),
            "GB-CHC",
            Pattern.compile("\\d{6,7}(-\\d{1,3})?"),
            "GB-SC",
            Pattern.compile("SC0\\d{5}"));

    /** @throws org.opendps.blocks.problem.Refused 422 {@code einvoice-of-another-supplier} */
    void mustBe(@Nullable SupplierPartyType stated) {
        var party = stated == null ? null : stated.getParty();
        if (party != null) {
            party.getPartyLegalEntity().forEach(this::mustBe);
            party.getPartyTaxScheme().forEach(this::mustBe);
        }
    }

    private void mustBe(PartyLegalEntityType entity) {
        var id = entity.getCompanyID();
        var number = id == null ? null : id.getValue();
        if (id != null && number != null) {
            var scheme = id.getSchemeID();
            mustBe("BT-30", scheme == null ? byForm(compact(number)) : Set.of(scheme.toUpperCase(Locale.ROOT)), number);
        }
    }

    private void mustBe(PartyTaxSchemeType scheme) {
        var number = scheme.getCompanyIDValue();
        var tax = scheme.getTaxScheme();
        if (number != null && tax != null && "VAT".equals(tax.getIDValue())) {
            mustBe("BT-31", Set.of(VAT), number);
        }
    }

    /** @param kinds of which it may be; while the provider's is not known of each of them, it may be that one */
    private void mustBe(String term, Set<String> kinds, String number) {
        boolean isOwn = kinds.stream().anyMatch(kind -> isOwn(kind, number));
        boolean isKnown = !kinds.isEmpty()
                && kinds.stream().noneMatch(kind -> numbers(kind).isEmpty());
        if (isKnown && !isOwn) {
            var own = new TreeSet<String>();
            kinds.forEach(kind -> numbers(kind).forEach(known -> own.add(kind + " " + known)));
            throw new EInvoiceOfAnotherSupplier(term, number, List.copyOf(own)).refused();
        }
    }

    private Set<String> byForm(String number) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(number).matches() || isOwn(form.getKey(), number))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** However it is written: the zeros that a company's number begins with are often left out. */
    private boolean isOwn(String kind, String number) {
        return numbers(kind).contains(normal(kind, number));
    }

    private Set<String> numbers(String kind) {
        return identifiers.stream()
                .filter(known -> known.scheme().equals(kind))
                .map(known -> normal(kind, known.id()))
                .collect(Collectors.toSet());
    }

    private static String normal(String kind, String number) {
        var compact = compact(number);
        return switch (kind) {
            case COMPANIES_HOUSE -> compact.matches("\\d{1,7}") ? "0".repeat(8 - compact.length()) + compact : compact;
            case VAT -> vat(compact);
            default -> compact;
        };
    }

    /** In Northern Ireland the same number may begin with XI; three more digits are a branch of one trader. */
    private static String vat(String compact) {
        var number = compact.matches("\\d.*") ? "GB" + compact : compact.replaceFirst("^XI", "GB");
        return number.matches("GB\\d{12}") ? number.substring(0, VAT_WITHOUT_BRANCH) : number;
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
