package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.opendps.blocks.inbox.NotHeardYet;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;

/** Answers an award: the money is reserved, or refused with the shortfall. Asked again, it answers nothing new. */
@ApplicationScoped
@Transactional
class Reserving {

    private final Commitments commitments;
    private final PlacementLocks placements;
    private final Replacements replacements;
    private final Limits limits;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Reserving(
            Commitments commitments,
            PlacementLocks placements,
            Replacements replacements,
            Limits limits,
            Ledger ledger,
            Outbox outbox,
            InstantSource clock) {
        this.commitments = commitments;
        this.placements = placements;
        this.replacements = replacements;
        this.limits = limits;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    void answer(Terms terms) {
        placements.lock(terms.placementId());
        if (commitments.ofAward(terms.awardId()).isPresent()) {
            return;
        }
        if (terms.replacesFrom() != null && commitments.isChanging(terms.placementId())) {
            // what is more is counted against what stands; the change before this one is about to stand
            throw new NotHeardYet(
                    "the step that makes an earlier change of placement " + terms.placementId() + " firm");
        }
        var commitment = decide(terms);
        commitments.persistAndFlush(commitment);
        if (commitment.status() == CommitmentStatus.RESERVED) {
            ledger.post(Journal.reservation(terms.budgetId(), commitment.id(), London.today(clock), commitment.held()));
        }
        outbox.announce(CommitmentEvent.of(commitment));
    }

    private Commitment decide(Terms terms) {
        var budget = limits.lockOfPerson(terms);
        var from = terms.replacesFrom();
        try {
            var replaced = from == null
                    ? List.<Replacement>of()
                    : replacements.between(terms.placementId(), from, terms.until());
            var commitment = Commitment.asked(terms, Replacement.oneOff(replaced, terms.providerId()));
            var more = replacements.by(commitment, replaced).increase(terms.budgetId());
            return limits.ofPerson(terms, budget, replaced)
                    .or(() -> limits.ofService(terms, more))
                    .map(commitment::refusedFor)
                    .orElseGet(() -> commitment.holding(more));
        } catch (Refused uncountable) {
            var why = uncountable.refusal().detail();
            return Commitment.uncounted(terms, new Shortfall(Limit.PERIOD, Money.ZERO, null, why));
        }
    }
}
