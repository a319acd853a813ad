package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What passed when it came, looked at once more before it is paid: a placement may have ended, or have another price, since. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rematching {

    private final Invoices invoices;
    private final Invoicing invoicing;

    Rematching(Invoices invoices, Invoicing invoicing) {
        this.invoices = invoices;
        this.invoicing = invoicing;
    }

    /** Of a council; what does not pass any more is held. */
    public void lookAgain(String authority) {
        invoices.matched(authority).forEach(id -> invoicing.matchAgain(authority, id));
    }
}
