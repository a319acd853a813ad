package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;

/** A placement ends earlier, or is not wanted: what is undelivered is available again, and what was paid after it too. */
@ApplicationScoped
@Transactional
class Shortening {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Commitments commitments;
    private final PlacementLocks placements;
    private final Replacements replacements;
    private final Ledger ledger;
    private final CommitmentNews news;
    private final InstantSource clock;

    Shortening(
            Commitments commitments,
            PlacementLocks placements,
            Replacements replacements,
            Ledger ledger,
            CommitmentNews news,
            InstantSource clock) {
        this.commitments = commitments;
        this.placements = placements;
        this.replacements = replacements;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** Nothing is committed, and nothing is paid, for the placement after its last day. Told again, it has nothing to do. */
    void endOn(UUID placementId, LocalDate last) {
        placements.lock(placementId);
        var corrections = replacements.correctionsAfter(placementId, last);
        for (var ended : replacements.between(placementId, last.plusDays(1), AFTER_ALL)) {
            var commitment = ended.commitment();
            ledger.post(Journal.release(
                    new Journal.Freed(commitment.budgetId(), ended.freed().parts()),
                    commitment.id() + ":" + commitment.version(),
                    London.today(clock),
                    spent(corrections, commitment)));
            commitment.endBefore(ended.from());
            commitments.flush();
            news.shortened(ended);
        }
        corrections.forEach(Correction::settle);
        news.corrected(corrections);
    }

    private static List<Journal.Spent> spent(List<Correction> corrections, Commitment commitment) {
        return corrections.stream()
                .filter(one -> commitment.equals(one.was()))
                .flatMap(Correction::spent)
                .toList();
    }

    /** An award or change was taken back before it held: what was reserved for it is available again. Once. */
    void withdraw(Terms terms) {
        placements.lock(terms.placementId());
        var known = commitments.ofAward(terms.awardId());
        if (known.isEmpty()) {
            // its question is a dead letter; should it be asked again, nobody wants the money any more
            commitments.persistAndFlush(Commitment.withdrawn(terms));
            return;
        }
        known.filter(commitment -> commitment.status() == CommitmentStatus.RESERVED)
                .ifPresent(commitment -> {
                    var held = commitment.held();
                    commitment.release();
                    commitments.flush();
                    ledger.post(Journal.letGo(commitment.budgetId(), commitment.id(), London.today(clock), held));
                    news.told(commitment);
                });
    }

    /** Nothing is committed for the placement at all. */
    void releaseAll(UUID placementId) {
        endOn(placementId, BEFORE_ALL);
    }
}
