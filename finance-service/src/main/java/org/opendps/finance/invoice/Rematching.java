package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What has become of invoices since they came, before a run pays them: a placement may have ended, or have another price. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rematching {

    private final Invoices invoices;
    private final Invoicing invoicing;

    Rematching(Invoices invoices, Invoicing invoicing) {
        this.invoices = invoices;
        this.invoicing = invoicing;
    }

    /** Of a council; what does not pass any more is held, and what was paid already is put right by the difference. */
    public void lookAgain(String authority) {
        invoices.toLookAtAgain(authority).forEach(id -> invoicing.matchAgain(authority, id));
    }
}
