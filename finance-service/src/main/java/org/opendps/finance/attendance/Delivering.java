package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.attendance.week.Week;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** An approved week leaves the commitment: what is paid is spent, the rest is available again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Delivering {

    private final Delivered delivered;
    private final Ledger ledger;
    private final Spending spending;

    Delivering(Delivered delivered, Ledger ledger, Spending spending) {
        this.delivered = delivered;
        this.ledger = ledger;
        this.spending = spending;
    }

    void deliver(AttendanceReturn approved, Week week, List<Judged> judged, String policyVersion) {
        var shares = week.shares(judged);
        ledger.post(Journal.spend(
                approved.id(),
                week.ending(),
                shares.stream().map(Week.Share::cost).toList()));
        for (var share : shares) {
            var spendRef = announce(share);
            share.sessions()
                    .forEach(session -> delivered.keep(new DeliveredSession(
                            approved.placementId(),
                            approved.providerId(),
                            session.held(),
                            policyVersion,
                            session.isPaid() ? share.by().id() : null,
                            session.isPaid() ? spendRef : null)));
        }
    }

    /** What is not paid is committed no longer, so that nothing is left of it in the end. */
    private @Nullable UUID announce(Week.Share share) {
        var spendRef = share.paid() == 0 ? null : announce(SpendKind.SPEND_APPROVED, share, share.spentLine());
        var freed = share.freedLine();
        if (!freed.net().equals(Money.ZERO)) {
            announce(SpendKind.COMMITMENT_CHANGED, share, freed);
        }
        return spendRef;
    }

    private UUID announce(SpendKind kind, Week.Share share, Costed.Line line) {
        return spending.announce(kind, share.by().purchase(), line, line.last(), null);
    }
}
