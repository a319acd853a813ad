package org.opendps.finance.invoice.ubl;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.provider.KnownProvider;
import org.opendps.finance.provider.Providers;

/** Reads what a provider, or somebody for it, sends electronically: what another supplier has issued is not taken for its. */
@ApplicationScoped
public class ElectronicReading {

    private final Providers providers;

    ElectronicReading(Providers providers) {
        this.providers = providers;
    }

    /** @throws org.opendps.blocks.problem.Refused as {@link UblInvoice#read} */
    public InvoiceRequest invoice(byte[] document, UUID provider) {
        return UblInvoice.read(document, supplier(provider));
    }

    /**
     * @param invoice the number of the invoice that it is sent to
     * @throws org.opendps.blocks.problem.Refused as {@link UblInvoice#read}
     */
    public CreditNoteRequest creditNote(byte[] document, UUID provider, String invoice) {
        return UblInvoice.readCreditNote(document, supplier(provider), invoice);
    }

    private Supplier supplier(UUID provider) {
        return providers
                .find(provider)
                .map(KnownProvider::identifiers)
                .map(Supplier::new)
                .orElse(Supplier.UNKNOWN);
    }
}
