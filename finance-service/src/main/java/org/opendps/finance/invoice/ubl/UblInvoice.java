package org.opendps.finance.invoice.ubl;

import com.helger.commons.error.IError;
import com.helger.commons.error.list.ErrorList;
import com.helger.jaxb.GenericJAXBMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import java.util.List;
import java.util.Locale;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.ubl.EInvoiceRefused.EInvoiceUnreadable;

/** Reads an EN 16931 invoice or credit note in UBL 2.1 by the schema; what it means is read by {@link UblReading} and {@link UblCreditReading}. */
final class UblInvoice {

    private static final int MOST_ERRORS = 20;

    private UblInvoice() {}

    /**
     * @param of the provider that it is sent for
     * @throws org.opendps.blocks.problem.Refused 400 {@code einvoice-unreadable}, 422 {@code einvoice-incomplete}, each
     *     with all that is wrong; 422 {@code einvoice-of-another-supplier}
     */
    static InvoiceRequest read(byte[] document, Supplier of) {
        var invoice = parsed(document, UBL21Marshaller.invoice());
        of.mustBe(invoice.getAccountingSupplierParty());
        return new UblReading(invoice).request();
    }

    /**
     * @param invoice the number of the invoice that it is sent to
     * @throws org.opendps.blocks.problem.Refused as {@link #read}
     */
    static CreditNoteRequest readCreditNote(byte[] document, Supplier of, String invoice) {
        var note = parsed(document, UBL21Marshaller.creditNote());
        of.mustBe(note.getAccountingSupplierParty());
        return new UblCreditReading(note, invoice).request();
    }

    private static <T> T parsed(byte[] document, GenericJAXBMarshaller<T> reader) {
        var errors = new ErrorList();
        // told to whoever sent it; it is no fault of ours
        reader.readExceptionCallbacks().removeAll();
        var read = document.length == 0 ? null : reader.setCollectErrors(errors).read(document);
        if (read == null) {
            throw new EInvoiceUnreadable(told(errors)).refused();
        }
        return read;
    }

    private static List<String> told(ErrorList errors) {
        var told = errors.stream()
                .filter(IError::isError)
                .map(error -> String.valueOf(error.getErrorText(Locale.UK)))
                .limit(MOST_ERRORS)
                .toList();
        return told.isEmpty() ? List.of("it is no XML") : told;
    }
}
