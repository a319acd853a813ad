package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.invoice.cost.Costing;

/** What has become of invoices since they came, before a run pays them: a placement may have ended, or have another price. */
@ApplicationScoped
public class Rematching {

    private final Invoices invoices;
    private final Invoicing invoicing;
    private final InvoiceLocks locks;
    private final Costing costing;

    Rematching(Invoices invoices, Invoicing invoicing, InvoiceLocks locks, Costing costing) {
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.locks = locks;
        this.costing = costing;
    }

    /**
     * Of a council, each in a transaction of its own; what does not pass any more is held, and what was paid already is put
     * right by the difference.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void lookAhead(String authority) {
        invoices.toLookAtAgain(authority).forEach(id -> ifStillPossible(() -> invoicing.matchAgain(authority, id)));
        costing.unsettled(authority).forEach(id -> ifStillPossible(() -> invoicing.settle(authority, id)));
    }

    private static void ifStillPossible(Runnable step) {
        try {
            step.run();
        } catch (Refused meanwhile) {
            // disputed, rejected or being paid since it was found: a run leaves it out
        }
    }

    /** What has changed since; from here on nothing changes until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lookAgain(String authority) {
        locks.beAlone(authority);
        var changed = invoices.worthSomethingElse(authority);
        changed.forEach(id -> invoicing.matchOnly(authority, id));
        changed.forEach(id -> invoicing.settle(authority, id));
    }
}
