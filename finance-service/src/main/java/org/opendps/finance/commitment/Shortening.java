package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** A placement ends earlier, or something else is committed instead: what is undelivered is available again. */
@ApplicationScoped
@Transactional
class Shortening {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final Replacements replacements;
    private final Commitments commitments;
    private final Ledger ledger;
    private final Spending spending;
    private final Outbox outbox;
    private final InstantSource clock;

    Shortening(
            Replacements replacements,
            Commitments commitments,
            Ledger ledger,
            Spending spending,
            Outbox outbox,
            InstantSource clock) {
        this.replacements = replacements;
        this.commitments = commitments;
        this.ledger = ledger;
        this.spending = spending;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing is committed for the placement after its last day. Told again, it has nothing to do. */
    void endOn(UUID placementId, LocalDate last) {
        for (var ended : replacements.from(placementId, last.plusDays(1))) {
            var commitment = ended.commitment();
            ledger.post(Journal.release(
                    commitment.budgetId(),
                    commitment.id() + ":" + commitment.version(),
                    London.today(clock),
                    ended.parts()));
            tell(ended);
        }
    }

    /** An award was taken back before it held: what was reserved for it is available again. Once. */
    void release(UUID awardId) {
        commitments
                .ofAward(awardId)
                .filter(commitment -> commitment.status() == CommitmentStatus.RESERVED)
                .ifPresent(commitment -> {
                    var held = commitment.held();
                    commitment.release();
                    commitments.flush();
                    ledger.post(Journal.letGo(commitment.budgetId(), commitment.id(), London.today(clock), held));
                    outbox.announce(CommitmentEvent.of(commitment));
                });
    }

    /** Nothing is committed for the placement at all. */
    void releaseAll(UUID placementId) {
        endOn(placementId, BEFORE_ALL);
    }

    /** The ledger has let go of it already, together with what it makes way for. */
    void tell(Replacement replaced) {
        var commitment = replaced.commitment();
        commitment.endBefore(replaced.from());
        commitments.flush();
        outbox.announce(CommitmentEvent.of(commitment));
        var sessions = commitment.scheduleAsAgreed(replaced).sessions();
        for (var part : replaced.parts()) {
            announce(commitment, part, ofYear(sessions, part));
        }
    }

    private static List<LocalDate> ofYear(List<LocalDate> sessions, YearPart part) {
        return sessions.stream()
                .filter(day -> FinancialYear.of(day).equals(part.year()))
                .toList();
    }

    private void announce(Commitment commitment, YearPart part, List<LocalDate> days) {
        spending.announce(
                SpendKind.COMMITMENT_CHANGED,
                commitment.purchase(),
                new Spending.Sessions(
                        days.getFirst(),
                        days.getLast(),
                        -part.sessions(),
                        part.cost().negated()),
                London.today(clock));
    }
}
