package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** A provider returns a week; the council approves it, or sends it back; what was attended becomes spend. */
@ApplicationScoped
@Transactional
class Attending {

    private final AttendanceReturns returns;
    private final FirmCommitments commitments;
    private final Delivered delivered;
    private final Ledger ledger;
    private final Spending spending;
    private final InstantSource clock;

    Attending(
            AttendanceReturns returns,
            FirmCommitments commitments,
            Delivered delivered,
            Ledger ledger,
            Spending spending,
            InstantSource clock) {
        this.returns = returns;
        this.commitments = commitments;
        this.delivered = delivered;
        this.ledger = ledger;
        this.spending = spending;
        this.clock = clock;
    }

    AttendanceReturn submit(UUID provider, Signature by, AttendanceRequests.Submission request) {
        if (!commitments.supplies(request.placementId(), provider)) {
            throw new NotFound("placement", request.placementId()).refused();
        }
        var plan = commitments.plan(request.placementId(), request.weekStarting(), provider);
        new Week(request.weekStarting(), plan).mustBeAccountedFor(request.sessions(), London.today(clock));
        var submitted = new AttendanceReturn(
                plan.open().getFirst().by().purchase(),
                request.weekStarting(),
                request.sessions(),
                by,
                clock.instant());
        returns.keepNew(submitted);
        return submitted;
    }

    /** Looks again at what is planned: the placement may have been changed, or have ended, since the week was returned. */
    AttendanceReturn approve(String authority, UUID id, Signature by) {
        var submitted = held(authority, id);
        submitted.approve(by, clock.instant());
        var plan = commitments.planForChange(submitted.placementId(), submitted.weekStarting(), submitted.providerId());
        var week = new Week(submitted.weekStarting(), plan);
        week.mustStillBePlanned(submitted.sessions());
        returns.flush();
        var shares = week.shares(submitted.sessions());
        ledger.post(Journal.spend(
                id, week.ending(), shares.stream().map(Week.Share::cost).toList()));
        shares.forEach(share -> deliver(submitted, share));
        return submitted;
    }

    AttendanceReturn reject(String authority, UUID id, String reason, Signature by) {
        var submitted = held(authority, id);
        submitted.reject(reason, by, clock.instant());
        returns.flush();
        return submitted;
    }

    private AttendanceReturn held(String authority, UUID id) {
        var submitted = returns.getForChange(id);
        if (!submitted.authority().equals(authority)) {
            throw new NotFound("attendance return", id).refused();
        }
        return submitted;
    }

    /** What was attended is spent; what was not is committed no longer, so that nothing is left of it in the end. */
    private void deliver(AttendanceReturn approved, Week.Share share) {
        var spendRef = share.paid() == 0 ? null : announce(SpendKind.SPEND_APPROVED, share, share.paid());
        if (share.unpaid() > 0) {
            announce(SpendKind.COMMITMENT_CHANGED, share, -share.unpaid());
        }
        share.sessions()
                .forEach(session -> delivered.keep(new DeliveredSession(
                        approved.placementId(),
                        approved.providerId(),
                        session.date(),
                        session.isPaid() ? share.by().id() : null,
                        session.isPaid() ? spendRef : null)));
    }

    private UUID announce(SpendKind kind, Week.Share share, int units) {
        var line = share.line(units);
        return spending.announce(kind, share.by().purchase(), line, line.last(), null);
    }
}
