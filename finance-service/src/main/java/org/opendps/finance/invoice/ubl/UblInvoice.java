package org.opendps.finance.invoice.ubl;

import com.helger.commons.error.IError;
import com.helger.commons.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import java.util.List;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.ubl.EInvoiceRefused.EInvoiceUnreadable;

/** Reads an EN 16931 invoice in UBL 2.1 by the schema; what it means is read by {@link UblReading}. */
public final class UblInvoice {

    private static final int MOST_ERRORS = 20;

    private UblInvoice() {}

    /**
     * @throws org.opendps.blocks.problem.Refused 400 {@code einvoice-unreadable}, 422 {@code einvoice-incomplete}, each
     *     with all that is wrong
     */
    public static InvoiceRequest read(byte[] document) {
        var errors = new ErrorList();
        var invoice = document.length == 0 ? null : parsed(document, errors);
        if (invoice == null) {
            throw new EInvoiceUnreadable(told(errors)).refused();
        }
        return new UblReading(invoice).request();
    }

    private static @Nullable InvoiceType parsed(byte[] document, ErrorList errors) {
        var reader = UBL21Marshaller.invoice();
        // told to whoever sent it; it is no fault of ours
        reader.readExceptionCallbacks().removeAll();
        return reader.setCollectErrors(errors).read(document);
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
