package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.Rematching;
import org.opendps.finance.officer.Officer;

/** One prepares a run and has it reviewed; each invoice is accepted or held; another approves what is to be paid. */
@ApplicationScoped
@Transactional
class PayRunning {

    private final PayRuns runs;
    private final PayRunInvoices invoices;
    private final Gathering gathering;
    private final PayClaims claims;
    private final Rematching rematching;
    private final InstantSource clock;

    PayRunning(
            PayRuns runs,
            PayRunInvoices invoices,
            Gathering gathering,
            PayClaims claims,
            Rematching rematching,
            InstantSource clock) {
        this.claims = claims;
        this.rematching = rematching;
        this.runs = runs;
        this.invoices = invoices;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** Ahead of a run, so that nobody waits for all invoices that it looks at. */
    @Transactional(TxType.NOT_SUPPORTED)
    void prepare(String authority) {
        runs.mustBeNoneOpen(authority);
        rematching.lookAhead(authority);
    }

    PayRun draft(String authority, LocalDate upTo, Officer by) {
        runs.mustBeNoneOpen(authority);
        var run = new PayRun(authority, runs.nextNumber(authority), upTo, by, clock.instant());
        runs.keepNew(run);
        rematching.lookAgain(authority);
        gathering.into(run, London.today(clock));
        if (invoices.count(run.id(), PayRunInvoiceStatus.DRAFT) == 0) {
            throw new PayRunRefused.NothingToPay(upTo).refused();
        }
        return run;
    }

    PayRun submit(String authority, UUID id, Officer by) {
        var run = runs.held(id, authority);
        run.submit(by, clock.instant());
        runs.flush();
        return run;
    }

    /** All that are in draft; those whose providers the finance system does not know stay. */
    PayRun acceptAll(String authority, UUID id) {
        runs.held(id, authority).mustBeInReview("acceptance");
        invoices.learnNumbers(id);
        invoices.acceptAll(id);
        return runs.seen(id, authority);
    }

    PayRunInvoice accept(String authority, UUID id, UUID invoiceId) {
        runs.held(id, authority).mustBeInReview("acceptance");
        invoices.learnNumbers(id);
        var invoice = invoices.held(invoiceId, id);
        invoice.accept();
        invoices.flush();
        return invoice;
    }

    PayRun approve(String authority, UUID id, Officer by) {
        var run = runs.held(id, authority);
        run.approve(by, clock.instant());
        long drafts = invoices.count(id, PayRunInvoiceStatus.DRAFT);
        if (drafts > 0) {
            throw new PayRunRefused.InvoicesInDraft(drafts).refused();
        }
        claims.mustStand(id);
        runs.flush();
        return run;
    }

    PayRun discard(String authority, UUID id, String why, Officer by) {
        var run = runs.held(id, authority);
        run.discard(why, by);
        runs.flush();
        invoices.discardAll(id);
        return run;
    }
}
