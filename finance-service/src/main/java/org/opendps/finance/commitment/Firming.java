package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.NotHeardYet;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;

/** A placement stands: what was reserved for it becomes firm, and the world is told, a year at a time. */
@ApplicationScoped
@Transactional
class Firming {

    private final Commitments commitments;
    private final PlacementLocks placements;
    private final Replacements replacements;
    private final Ledger ledger;
    private final CommitmentNews news;
    private final InstantSource clock;

    Firming(
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

    /**
     * @param awardId of the award, or of the change of a placement, that the money was reserved for
     * @param from the first day of the placement; null where nobody said
     */
    void firm(UUID awardId, @Nullable LocalDate from) {
        commitments.placementOf(awardId).ifPresent(placements::lock);
        var commitment =
                commitments.ofAward(awardId).orElseThrow(() -> new NotHeardYet("a reservation for award " + awardId));
        if (commitment.status() != CommitmentStatus.RESERVED) {
            return;
        }
        var held = commitment.held();
        if (from != null) {
            commitment.startOn(from);
        }
        var exchange = replacements.by(commitment, replacements.replacedBy(commitment));
        commitment.firm();
        commitments.flush();
        ledger.post(Journal.change(
                commitment.budgetId(),
                commitment.id(),
                London.today(clock),
                held,
                exchange.open().parts(),
                exchange.freed(),
                exchange.spent()));
        exchange.replaced().forEach(one -> {
            one.commitment().endBefore(one.from());
            commitments.flush();
            news.shortened(one);
        });
        exchange.corrections().forEach(Correction::settle);
        news.firmed(commitment, exchange.open());
        news.corrected(exchange.corrections());
    }
}
