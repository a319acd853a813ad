package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.inbox.NotHeardYet;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** A placement stands: what was reserved for it becomes firm, and the world is told, a year at a time. */
@ApplicationScoped
@Transactional
class Firming {

    private final Commitments commitments;
    private final Ledger ledger;
    private final Spending spending;
    private final Outbox outbox;
    private final InstantSource clock;

    Firming(Commitments commitments, Ledger ledger, Spending spending, Outbox outbox, InstantSource clock) {
        this.commitments = commitments;
        this.ledger = ledger;
        this.spending = spending;
        this.outbox = outbox;
        this.clock = clock;
    }

    void firm(UUID placementId) {
        var commitment = commitments
                .ofPlacement(placementId)
                .orElseThrow(() -> new NotHeardYet("a reservation for placement " + placementId));
        if (commitment.status() != CommitmentStatus.RESERVED) {
            return;
        }
        commitment.firm();
        commitments.flush();
        var today = London.today(clock);
        ledger.post(Journal.commitment(commitment.budgetId(), commitment.id(), today, commitment.parts()));
        outbox.announce(CommitmentEvent.of(commitment));
        var sessions = commitment.schedule().sessions();
        for (var part : commitment.parts()) {
            var ofYear = sessions.stream()
                    .filter(day -> FinancialYear.of(day).equals(part.year()))
                    .toList();
            spending.announce(
                    SpendKind.COMMITMENT_FIRMED,
                    commitment.purchase(),
                    new Spending.Sessions(ofYear.getFirst(), ofYear.getLast(), part.sessions(), part.cost()),
                    today);
        }
    }
}
