package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.accrual.OpenMonth;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.attendance.week.Week;
import org.opendps.finance.commitment.FirmCommitments;
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

    private final FirmCommitments commitments;
    private final Delivered delivered;
    private final Ledger ledger;
    private final Spending spending;
    private final Rejudging rejudging;
    private final OpenMonth months;

    Delivering(
            FirmCommitments commitments,
            Delivered delivered,
            Ledger ledger,
            Spending spending,
            Rejudging rejudging,
            OpenMonth months) {
        this.commitments = commitments;
        this.delivered = delivered;
        this.ledger = ledger;
        this.spending = spending;
        this.rejudging = rejudging;
        this.months = months;
    }

    void deliver(AttendanceReturn approved, Week week, List<Judged> judged, String policyVersion) {
        var shares = week.shares(judged);
        var costs = new ArrayList<>(shares.stream().map(Week.Share::cost).toList());
        var from = Objects.requireNonNullElse(approved.countsFrom(), week.ending());
        var paying = shares.stream().map(share -> share.by().id()).toList();
        var open = months.of(
                shares.stream().map(share -> share.by().purchase().budgetId()).toList());
        commitments.spendOnce(paying, once -> {
            var budget = once.of().budgetId();
            costs.add(Journal.WeekPart.once(budget, once.line()));
            return spending.announce(
                    SpendKind.SPEND_APPROVED, once.of(), once.line(), open.bookedOn(week.ending(), budget), from, null);
        });
        post(approved, week, open, costs);
        for (var share : shares) {
            var booked = open.bookedOn(week.ending(), share.by().purchase().budgetId());
            var told = announce(share, booked, from);
            share.sessions()
                    .forEach(session -> delivered.keep(new DeliveredSession(
                            approved.placementId(),
                            approved.providerId(),
                            session.held(),
                            policyVersion,
                            session.isPaid() ? share.by().id() : null,
                            session.isPaid() ? told.spent() : told.freed())));
        }
        rejudging.laterThan(approved);
    }

    /** One journal, but for a week of two budgets of which one has been accrued since. */
    private void post(AttendanceReturn approved, Week week, OpenMonth.Open open, List<Journal.WeekPart> costs) {
        var byDay = costs.stream()
                .collect(Collectors.groupingBy(
                        cost -> open.bookedOn(week.ending(), cost.budgetId()), TreeMap::new, Collectors.toList()));
        var posted = 0;
        for (var day : byDay.entrySet()) {
            ledger.post(Journal.spend(approved.id(), posted++, day.getKey(), day.getValue()));
        }
    }

    /** The events that told of a share. */
    private record ToldOf(@Nullable UUID spent, @Nullable UUID freed) {}

    /** What is not paid is committed no longer, so that nothing is left of it in the end. */
    private ToldOf announce(Week.Share share, LocalDate booked, LocalDate from) {
        var freed = share.freedLine();
        return new ToldOf(
                share.paid() == 0 ? null : announce(SpendKind.SPEND_APPROVED, share, share.spentLine(), booked, from),
                freed.net().equals(Money.ZERO)
                        ? null
                        : announce(SpendKind.COMMITMENT_CHANGED, share, freed, booked, from));
    }

    private UUID announce(SpendKind kind, Week.Share share, Costed.Line line, LocalDate booked, LocalDate from) {
        return spending.announce(kind, share.by().purchase(), line, booked, from, null);
    }
}
