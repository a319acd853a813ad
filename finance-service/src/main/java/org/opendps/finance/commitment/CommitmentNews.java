package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weeks;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;
import org.opendps.finance.spend.VatCode;

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

    void told(Commitment commitment) {
        outbox.announce(CommitmentEvent.of(commitment));
    }

    /** @param open what is to be delivered: what was delivered before is told as a correction */
    void firmed(Commitment commitment, Costed open) {
        told(commitment);
        open.lines().forEach(line -> announce(SpendKind.COMMITMENT_FIRMED, commitment.purchase(), line, null));
    }

    void shortened(Replacement replaced) {
        var commitment = replaced.commitment();
        told(commitment);
        var kind = commitment.status() == CommitmentStatus.RELEASED
                ? SpendKind.COMMITMENT_RELEASED
                : SpendKind.COMMITMENT_CHANGED;
        replaced.freed().lines().forEach(line -> announce(kind, commitment.purchase(), line.negated(), null));
    }

    /** What was told of a week at its approval, put right to the penny: by the difference alone. */
    void corrected(Collection<Correction> corrections) {
        var told = new LinkedHashMap<Told, Sum>();
        for (var one : corrections) {
            var was = one.was();
            var now = one.now();
            if (was != null) {
                told.merge(
                        Told.of(one, was),
                        new Sum(was.purchase(), -1, one.due(was).negated()),
                        Sum::plus);
            }
            if (now != null) {
                told.merge(Told.of(one, now), new Sum(now.purchase(), 1, one.due(now)), Sum::plus);
            }
        }
        told.forEach((what, sum) -> {
            if (!sum.net.equals(Money.ZERO)) {
                var days = Weeks.daysOf(what.week, what.year);
                announce(
                        sum.net.isPositive() ? SpendKind.SPEND_APPROVED : SpendKind.CREDITED,
                        sum.of,
                        new Costed.Line(days.getFirst(), days.getLast(), sum.units, sum.net),
                        what.corrects);
            }
        });
    }

    /** One event for a week, unless another provider is paid, out of another budget, or with other VAT. */
    private record Told(
            LocalDate week,
            FinancialYear year,
            UUID provider,
            UUID budget,
            VatCode vatCode,
            @Nullable UUID corrects) {

        static Told of(Correction one, Commitment paidBy) {
            return new Told(
                    Weeks.mondayOf(one.session().heldOn()),
                    one.year(),
                    paidBy.providerId(),
                    paidBy.budgetId(),
                    paidBy.purchase().vatCode(),
                    one.session().spendRef());
        }
    }

    private record Sum(Purchase of, int units, Money net) {

        Sum plus(Sum later) {
            return new Sum(later.of, units + later.units, net.plus(later.net));
        }
    }

    private void announce(SpendKind kind, Purchase of, Costed.Line line, @Nullable UUID corrects) {
        spending.announce(kind, of, line, London.today(clock), corrects);
    }
}
