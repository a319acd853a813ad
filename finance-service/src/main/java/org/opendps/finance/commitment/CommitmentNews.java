package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** Tells the world of a commitment, and of what it costs, a year at a time. */
@ApplicationScoped
class CommitmentNews {

    private final Spending spending;
    private final Outbox outbox;
    private final InstantSource clock;

    CommitmentNews(Spending spending, Outbox outbox, InstantSource clock) {
        this.spending = spending;
        this.outbox = outbox;
        this.clock = clock;
    }

    void firmed(Commitment commitment) {
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
                    London.today(clock));
        }
    }
}
