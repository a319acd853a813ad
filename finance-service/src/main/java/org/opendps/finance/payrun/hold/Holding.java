package org.opendps.finance.payrun.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.payrun.PayLines;
import org.opendps.finance.payrun.PayRunBook;
import org.opendps.finance.payrun.PayRunInvoiceStatus;

/** An invoice is taken out of what a run pays, and back in: into the same run while it is reviewed, else into a later one. */
@ApplicationScoped
@Transactional
class Holding {

    private final Holds holds;
    private final PayRunBook book;
    private final PayLines lines;
    private final InstantSource clock;

    Holding(Holds holds, PayRunBook book, PayLines lines, InstantSource clock) {
        this.holds = holds;
        this.book = book;
        this.lines = lines;
        this.clock = clock;
    }

    Hold hold(String authority, HoldRequest request, Officer by) {
        book.held(request.payRunId(), authority).mustBeInReview("a hold");
        var invoice = book.heldInvoice(request.invoiceId(), request.payRunId());
        invoice.hold(request.department() + ": " + request.reason());
        var hold = new Hold(invoice, request, by, clock.instant());
        holds.persistAndFlush(hold);
        return hold;
    }

    Hold release(String authority, UUID id, String why, Officer by) {
        var run = book.held(holds.seen(id, authority).payRunId(), authority);
        run.mustNotWaitForItsPayment("a release");
        var hold = holds.held(id, authority);
        hold.release(why, by, clock.instant());
        var invoice = book.heldInvoice(hold.invoiceId(), hold.payRunId());
        if (invoice.status() == PayRunInvoiceStatus.HELD) {
            boolean settled = run.isSettled();
            invoice.release(settled);
            if (settled) {
                lines.letGo(invoice.id());
            }
        }
        holds.flush();
        return hold;
    }
}
