package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.cost.Costing;
import org.opendps.finance.invoice.dispute.Dispute;
import org.opendps.finance.invoice.dispute.InvoiceDecision;
import org.opendps.finance.invoice.line.LineMatching;
import org.opendps.finance.officer.Officer;

/** The council decides on what does not pass by itself: released, disputed and resolved, or sent back. */
@ApplicationScoped
@Transactional
class Disputing {

    private final Invoices invoices;
    private final LineMatching matching;
    private final Costing costing;
    private final InstantSource clock;

    Disputing(Invoices invoices, LineMatching matching, Costing costing, InstantSource clock) {
        this.invoices = invoices;
        this.matching = matching;
        this.costing = costing;
        this.clock = clock;
    }

    Invoice release(String authority, UUID id, String why, Officer by) {
        var invoice = invoices.heldForStep(id, authority);
        invoice.release(why, by);
        invoices.flush();
        costing.settle(authority, id);
        return invoice;
    }

    Invoice reject(String authority, UUID id, String why) {
        var invoice = invoices.heldForStep(id, authority);
        invoice.reject(why);
        matching.letGo(id);
        invoices.flush();
        costing.settle(authority, id);
        return invoice;
    }

    Invoice raise(String authority, UUID id, String why, Officer by) {
        var invoice = invoices.heldForStep(id, authority);
        invoice.dispute(Dispute.raised(London.today(clock), invoice.facts().receivedOn(), why, by.name()));
        invoices.flush();
        return invoice;
    }

    Invoice resolve(String authority, UUID id, InvoiceDecision.Resolution resolution, Officer by) {
        var invoice = invoices.heldForStep(id, authority);
        invoice.resolve(London.today(clock), resolution.outcome(), resolution.resolution(), by);
        if (resolution.outcome() == Dispute.Outcome.REJECTED) {
            matching.letGo(id);
        }
        invoices.flush();
        costing.settle(authority, id);
        return invoice;
    }
}
