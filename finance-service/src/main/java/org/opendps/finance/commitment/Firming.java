package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.inbox.NotHeardYet;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;

/** A placement stands: what was reserved for it becomes firm, and the world is told, a year at a time. */
@ApplicationScoped
@Transactional
class Firming {

    private final Commitments commitments;
    private final Replacements replacements;
    private final Shortening shortening;
    private final Ledger ledger;
    private final CommitmentNews news;
    private final InstantSource clock;

    Firming(
            Commitments commitments,
            Replacements replacements,
            Shortening shortening,
            Ledger ledger,
            CommitmentNews news,
            InstantSource clock) {
        this.commitments = commitments;
        this.replacements = replacements;
        this.shortening = shortening;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** @param awardId of the award, or of the change of a placement, that the money was reserved for */
    void firm(UUID awardId) {
        var commitment =
                commitments.ofAward(awardId).orElseThrow(() -> new NotHeardYet("a reservation for award " + awardId));
        if (commitment.status() != CommitmentStatus.RESERVED) {
            return;
        }
        var replaced = replacements.from(commitment.placementId(), commitment.replacesFrom());
        var held = commitment.held();
        commitment.firm(commitment
                .schedule()
                .byFinancialYear(commitment.unitCost(), replacements.open(commitment.placementId())));
        commitments.flush();
        ledger.post(Journal.change(
                commitment.budgetId(),
                commitment.id(),
                London.today(clock),
                held,
                commitment.parts(),
                replaced.stream()
                        .map(one -> new Journal.Freed(one.commitment().budgetId(), one.parts()))
                        .toList()));
        replaced.forEach(shortening::tell);
        news.firmed(commitment);
    }
}
