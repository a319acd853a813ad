package org.opendps.finance.invoice.ubl;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import org.opendps.finance.invoice.document.CreditNoteRequest;

/** What the business terms (BT) of an electronic credit note say; BT-126 of a line is the line of the invoice. */
final class UblCreditReading {

    private static final String CREDIT_NOTE = "381";
    private static final int MOST_LINES = 200;
    private static final int LONGEST_REASON = 500;

    private final CreditNoteType note;
    private final String invoice;
    private final BusinessTerms terms = new BusinessTerms();

    /** @param invoice the number of the invoice that it is sent to */
    UblCreditReading(CreditNoteType note, String invoice) {
        this.note = note;
        this.invoice = invoice;
    }

    CreditNoteRequest request() {
        var totals = note.getLegalMonetaryTotal();
        terms.mustBe("BT-3", CREDIT_NOTE, note.getCreditNoteTypeCodeValue(), "send invoices to /v1/invoices");
        terms.mustBe("BT-5", "GBP", note.getDocumentCurrencyCodeValue(), "only pounds are paid");
        var lines = note.getCreditNoteLine();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            terms.isWrong("BG-25", "must have from 1 to " + MOST_LINES + " lines");
        }
        terms.mustBeNothing("BT-107", totals.getAllowanceTotalAmountValue());
        terms.mustBeNothing("BT-108", totals.getChargeTotalAmountValue());
        terms.mustAskForAll(totals);
        note.getBillingReference().forEach(this::mustBeOfTheInvoice);
        var request = new CreditNoteRequest(
                terms.number(note.getIDValue()),
                terms.day("BT-2", note.getIssueDateValueLocal()),
                reason(),
                lines.stream().limit(MOST_LINES).map(this::line).toList(),
                terms.amount("BT-109", totals.getTaxExclusiveAmountValue()),
                terms.amount(
                        "BT-110",
                        note.getTaxTotal().stream()
                                .findFirst()
                                .map(TaxTotalType::getTaxAmountValue)
                                .orElse(null)),
                terms.amount("BT-112", totals.getTaxInclusiveAmountValue()));
        terms.mustHold();
        return request;
    }

    /** EN 16931 does not ask for it; where it is given, it credits that invoice and no other. */
    private void mustBeOfTheInvoice(BillingReferenceType reference) {
        var credited = reference.getInvoiceDocumentReference();
        if (credited != null) {
            terms.mustBe(
                    "BT-25", invoice, credited.getIDValue(), "send the credit note to the invoice that it credits");
        }
    }

    /** An EN 16931 document need not give one. */
    private String reason() {
        var written = texts(note.getNote());
        return written.isEmpty()
                ? "No reason was given"
                : written.substring(0, Math.min(LONGEST_REASON, written.length()));
    }

    private static String texts(List<NoteType> notes) {
        return notes.stream()
                .map(NoteType::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private CreditNoteRequest.Line line(CreditNoteLineType line) {
        var written = String.valueOf(line.getIDValue());
        var in = "line " + written + ", ";
        var net = terms.amount(in + "BT-131", line.getLineExtensionAmountValue());
        if (!net.isPositive()) {
            terms.isWrong(in + "BT-131", "must be more than 0.00: a credit note is written without a minus");
        }
        return new CreditNoteRequest.Line(number(in, written), net);
    }

    private int number(String in, String written) {
        try {
            int number = Integer.parseInt(written.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        terms.isWrong(in + "BT-126", "must be the number of the line of the invoice that it credits, from 1");
        return 1;
    }
}
