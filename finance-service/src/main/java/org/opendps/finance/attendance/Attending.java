package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** A provider returns a week; the council approves it; what was attended becomes spend. */
@ApplicationScoped
@Transactional
class Attending {

    private final AttendanceReturns returns;
    private final FirmCommitments commitments;
    private final Ledger ledger;
    private final Spending spending;
    private final InstantSource clock;

    Attending(
            AttendanceReturns returns,
            FirmCommitments commitments,
            Ledger ledger,
            Spending spending,
            InstantSource clock) {
        this.returns = returns;
        this.commitments = commitments;
        this.ledger = ledger;
        this.spending = spending;
        this.clock = clock;
    }

    AttendanceReturn submit(UUID provider, Signature by, AttendanceRequests.Submission request) {
        var commitment = commitments
                .ofPlacement(request.placementId(), request.weekStarting(), provider)
                .orElseThrow(() -> new NotFound("placement", request.placementId()).refused());
        new Week(request.weekStarting(), commitment.schedule())
                .mustBeAccountedFor(request.sessions(), London.today(clock));
        var submitted = new AttendanceReturn(
                commitment.purchase(), request.weekStarting(), request.sessions(), by, clock.instant());
        returns.keepNew(submitted);
        return submitted;
    }

    AttendanceReturn approve(String authority, UUID id, Signature by) {
        var submitted = returns.getForChange(id);
        if (!submitted.authority().equals(authority)) {
            throw new NotFound("attendance return", id).refused();
        }
        var commitment = commitments
                .ofPlacement(submitted.placementId(), submitted.weekStarting(), submitted.providerId())
                .orElseThrow();
        submitted.approve(by, clock.instant());
        returns.flush();
        var week = new Week(submitted.weekStarting(), commitment.schedule());
        ledger.post(Journal.spend(
                commitment.purchase().budgetId(),
                id,
                week.ending(),
                week.cost(submitted.sessions(), commitment.unitCost())));
        commitments.delivered(submitted.placementId(), submitted.weekStarting());
        announce(submitted, commitment, week);
        return submitted;
    }

    /** What was attended is spent; what was not is committed no longer, so that nothing is left of it in the end. */
    private void announce(AttendanceReturn approved, FirmCommitment commitment, Week week) {
        Week.byYear(approved.sessions()).forEach((year, sessions) -> {
            int paid = (int) sessions.stream().filter(Attended::isPaid).count();
            announce(SpendKind.SPEND_APPROVED, commitment, week, year, paid);
            announce(SpendKind.COMMITMENT_CHANGED, commitment, week, year, paid - sessions.size());
        });
    }

    private void announce(SpendKind kind, FirmCommitment commitment, Week week, FinancialYear year, int units) {
        if (units != 0) {
            var sessions = week.of(year, units, commitment.unitCost());
            spending.announce(kind, commitment.purchase(), sessions, sessions.last());
        }
    }
}
