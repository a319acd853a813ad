package org.opendps.finance.invoice.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.spend.VatCode;

/** What the business terms (BT) of an e-invoice say, with all that is missing or cannot be. */
final class UblReading {

    private static final int MOST_LINES = 200;
    private static final int MOST_UNITS = 100_000;
    private static final BigDecimal STANDARD = new BigDecimal("20");
    private static final String COMMERCIAL_INVOICE = "380";
    private static final UUID NOBODY = new UUID(0, 0);

    private final InvoiceType invoice;
    private final BusinessTerms terms = new BusinessTerms();

    UblReading(InvoiceType invoice) {
        this.invoice = invoice;
    }

    InvoiceRequest request() {
        var totals = invoice.getLegalMonetaryTotal();
        terms.mustBe(
                "BT-3", COMMERCIAL_INVOICE, invoice.getInvoiceTypeCodeValue(), "send credit notes to /credit-notes");
        terms.mustBe("BT-5", "GBP", invoice.getDocumentCurrencyCodeValue(), "only pounds are paid");
        var lines = invoice.getInvoiceLine();
        if (lines.size() > MOST_LINES) {
            terms.isWrong("BG-25", "must not have more than " + MOST_LINES + " lines");
        }
        terms.mustBeNothing("BT-107", totals.getAllowanceTotalAmountValue());
        terms.mustBeNothing("BT-108", totals.getChargeTotalAmountValue());
        terms.mustAskForAll(totals);
        var request = new InvoiceRequest(
                terms.number(invoice.getIDValue()),
                terms.day("BT-2", invoice.getIssueDateValueLocal()),
                null,
                numbered(lines),
                terms.amount("BT-109", totals.getTaxExclusiveAmountValue()),
                terms.amount("BT-110", vat()),
                terms.amount("BT-112", totals.getTaxInclusiveAmountValue()));
        terms.mustHold();
        return request;
    }

    private List<InvoiceRequest.Line> numbered(List<InvoiceLineType> lines) {
        var read = new ArrayList<InvoiceRequest.Line>();
        lines.stream().limit(MOST_LINES).forEach(line -> read.add(line(read.size() + 1, line)));
        return read;
    }

    private InvoiceRequest.Line line(int number, InvoiceLineType line) {
        var in = "line " + number + ", ";
        var price = line.getPrice();
        if (price != null && price.getBaseQuantityValue() != null && !isOne(price.getBaseQuantityValue())) {
            terms.isWrong(in + "BT-149", "must be 1: a price is of one session");
        }
        if (!line.getAllowanceCharge().isEmpty()) {
            terms.isWrong(in + "BG-27, BG-28", "must not be there: say the price of a session in BT-146");
        }
        var from = period(line, PeriodType::getStartDateValueLocal);
        var until = period(line, PeriodType::getEndDateValueLocal);
        if (from != null && until != null && (until.isBefore(from) || until.isAfter(from.plusYears(1)))) {
            terms.isWrong(in + "BT-135", "must not be before BT-134, nor more than a year after it");
        }
        return new InvoiceRequest.Line(
                placement(in, line),
                terms.day(in + "BT-134", from),
                terms.day(in + "BT-135", until),
                units(in, line.getInvoicedQuantityValue()),
                terms.amount(in + "BT-146", price == null ? null : price.getPriceAmountValue()),
                vatCode(in, line),
                terms.amount(in + "BT-131", line.getLineExtensionAmountValue()));
    }

    /** Of the line; where it has none, of the invoice. */
    private @Nullable LocalDate period(InvoiceLineType line, Function<PeriodType, @Nullable LocalDate> end) {
        for (var period : Stream.concat(line.getInvoicePeriod().stream(), invoice.getInvoicePeriod().stream())
                .toList()) {
            var day = end.apply(period);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private UUID placement(String in, InvoiceLineType line) {
        for (var reference : line.getDocumentReference()) {
            try {
                return UUID.fromString(String.valueOf(reference.getIDValue()).strip());
            } catch (IllegalArgumentException e) {
                // falls through: another reference may be the placement
            }
        }
        terms.isWrong(in + "BT-128", "must be the id of a placement");
        return NOBODY;
    }

    private int units(String in, @Nullable BigDecimal quantity) {
        if (quantity == null
                || quantity.stripTrailingZeros().scale() > 0
                || quantity.signum() <= 0
                || quantity.compareTo(BigDecimal.valueOf(MOST_UNITS)) > 0) {
            terms.isWrong(in + "BT-129", "must be a whole number of sessions, from 1 to " + MOST_UNITS);
            return 1;
        }
        return quantity.intValueExact();
    }

    private VatCode vatCode(String in, InvoiceLineType line) {
        var item = line.getItem();
        var categories = item == null ? List.<TaxCategoryType>of() : item.getClassifiedTaxCategory();
        return categories.stream()
                .flatMap(category -> vatCode(category).stream())
                .findFirst()
                .orElseGet(() -> {
                    terms.isWrong(in + "BT-151", "must be E, O, or S with 20 per cent in BT-152");
                    return VatCode.EXEMPT;
                });
    }

    private static Optional<VatCode> vatCode(TaxCategoryType category) {
        var percent = category.getPercentValue();
        return switch (String.valueOf(category.getIDValue())) {
            case "E" -> Optional.of(VatCode.EXEMPT);
            case "O" -> Optional.of(VatCode.OUTSIDE);
            case "S" ->
                percent != null && percent.compareTo(STANDARD) == 0 ? Optional.of(VatCode.STD_20) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private @Nullable BigDecimal vat() {
        return invoice.getTaxTotal().stream()
                .findFirst()
                .map(TaxTotalType::getTaxAmountValue)
                .orElse(null);
    }

    private static boolean isOne(BigDecimal quantity) {
        return quantity.compareTo(BigDecimal.ONE) == 0;
    }
}
