package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.attendance.query.ReturnQueries;
import org.opendps.finance.attendance.week.Week;
import org.opendps.finance.commitment.FirmCommitments;

/** The council approves a week, which becomes spend, or sends it back. */
@ApplicationScoped
@Transactional
class Approving {

    private final ReturnBook book;
    private final FirmCommitments commitments;
    private final Valuation valuation;
    private final Delivering delivering;
    private final ReturnQueries queries;
    private final InstantSource clock;

    Approving(
            ReturnBook book,
            FirmCommitments commitments,
            Valuation valuation,
            Delivering delivering,
            ReturnQueries queries,
            InstantSource clock) {
        this.book = book;
        this.commitments = commitments;
        this.valuation = valuation;
        this.delivering = delivering;
        this.queries = queries;
        this.clock = clock;
    }

    /** Looks again at what is planned: the placement may have been changed, or have ended, since the week was returned. */
    AttendanceReturn approve(String authority, UUID id, Signature by) {
        var submitted = book.held(authority, id);
        submitted.approve(by, clock.instant());
        queries.mustBeClosed(id);
        var plan = commitments.planForChange(submitted.placementId(), submitted.weekStarting(), submitted.providerId());
        var week = new Week(submitted.weekStarting(), plan);
        week.mustStillBePlanned(submitted.sessions());
        var valued = valuation.of(
                authority,
                submitted.placementId(),
                submitted.providerId(),
                submitted.weekStarting(),
                submitted.sessions());
        submitted.tell(week.told(valued.sessions()), valued.policyVersion());
        book.approved(submitted);
        delivering.deliver(submitted, week, valued.sessions(), valued.policyVersion());
        return submitted;
    }

    AttendanceReturn reject(String authority, UUID id, String reason, Signature by) {
        var submitted = book.held(authority, id);
        submitted.reject(reason, by, clock.instant());
        book.rejected(submitted);
        return submitted;
    }
}
