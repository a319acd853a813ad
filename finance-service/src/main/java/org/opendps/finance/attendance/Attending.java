package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.finance.attendance.cutoff.CutOffs;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.week.Week;
import org.opendps.finance.commitment.FirmCommitments;

/** A provider returns a week, and reads what will be paid for it. */
@ApplicationScoped
@Transactional
public class Attending {

    private final AttendanceReturns returns;
    private final FirmCommitments commitments;
    private final Valuation valuation;
    private final CutOffs cutOffs;
    private final ReturnBook book;
    private final InstantSource clock;

    Attending(
            AttendanceReturns returns,
            FirmCommitments commitments,
            Valuation valuation,
            CutOffs cutOffs,
            ReturnBook book,
            InstantSource clock) {
        this.returns = returns;
        this.commitments = commitments;
        this.valuation = valuation;
        this.cutOffs = cutOffs;
        this.book = book;
        this.clock = clock;
    }

    /**
     * As a part of a file. Again, when that was cut short, it is the same return.
     *
     * @throws org.opendps.blocks.problem.Refused as when it is made by itself
     */
    public Submitted submit(
            UUID fileId, UUID provider, Signature by, UUID placementId, LocalDate monday, List<Attended> sessions) {
        return returns.ofFile(fileId, placementId, monday)
                .map(Submitted::of)
                .orElseGet(() -> Submitted.of(submit(
                        provider, by, new AttendanceRequests.Submission(placementId, monday, sessions), fileId)));
    }

    AttendanceReturn submit(UUID provider, Signature by, AttendanceRequests.Submission request) {
        return submit(provider, by, request, null);
    }

    private AttendanceReturn submit(
            UUID provider, Signature by, AttendanceRequests.Submission request, @Nullable UUID fileId) {
        if (!commitments.supplies(request.placementId(), provider)) {
            throw new NotFound("placement", request.placementId()).refused();
        }
        var now = clock.instant();
        var plan = commitments.plan(request.placementId(), request.weekStarting(), provider);
        var week = new Week(request.weekStarting(), plan);
        week.mustBeAccountedFor(request.sessions(), London.dateOf(now));
        Attended.mustBePast(request.sessions(), now);
        var submitted = new AttendanceReturn(
                plan.open().getFirst().by().purchase(), request.weekStarting(), request.sessions(), by, now);
        submitted.cameWith(fileId);
        value(submitted, week);
        submitted.count(cutOffs.counted(submitted.authority(), submitted.weekStarting(), now));
        book.submitted(submitted, now);
        return submitted;
    }

    /**
     * A return as it stands now.
     *
     * @param paidNow of an approved one what is paid for it after all that has changed since; null of every other
     */
    record Standing(AttendanceReturn attendance, @Nullable Money paidNow) {}

    /** While it waits, with what would be paid as it is known now: a rest, or a price, may have come since. */
    Standing read(UUID id) {
        var found = returns.get(id);
        return switch (found.status()) {
            case APPROVED -> new Standing(found, paidNow(found));
            case REJECTED -> new Standing(found, null);
            case SUBMITTED -> {
                returns.getEntityManager().detach(found);
                var plan = commitments.plan(found.placementId(), found.weekStarting(), found.providerId());
                var week = new Week(found.weekStarting(), plan);
                if (week.isStillPlanned(found.sessions())) {
                    valueAnew(found, week);
                }
                yield new Standing(found, null);
            }
        };
    }

    private Money paidNow(AttendanceReturn approved) {
        var paidBy = commitments.planned(
                approved.placementId(), approved.providerId(), approved.firstDay(), approved.lastDay());
        var days = approved.sessions().stream().map(Attended::date).toList();
        return Money.sum(valuation.delivered(approved).stream()
                .filter(session -> days.contains(session.heldOn()) && session.commitmentId() != null)
                .map(session -> {
                    var payer = paidBy.get(session.heldOn());
                    return payer == null ? Money.ZERO : session.due(payer.unitCost());
                })
                .toList());
    }

    private void valueAnew(AttendanceReturn found, Week week) {
        try {
            value(found, week);
        } catch (Refused sinceSuspended) {
            // whoever approves it is told; until then what was told at the submission stands
            return;
        }
    }

    private void value(AttendanceReturn of, Week week) {
        var valued = valuation.of(of.authority(), of.placementId(), of.providerId(), of.weekStarting(), of.sessions());
        of.tell(week.told(valued.sessions()), valued.policyVersion());
    }
}
