package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/**
 * A week is approved after later ones: how long somebody was in hospital begins on another day than was known, or ends.
 * What was paid of the later weeks is put right by the difference, so that the order of approvals does not matter.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Rejudging {

    private final Delivered delivered;
    private final Valuation valuation;
    private final FirmCommitments commitments;
    private final Ledger ledger;
    private final Spending spending;
    private final InstantSource clock;

    Rejudging(
            Delivered delivered,
            Valuation valuation,
            FirmCommitments commitments,
            Ledger ledger,
            Spending spending,
            InstantSource clock) {
        this.delivered = delivered;
        this.valuation = valuation;
        this.commitments = commitments;
        this.ledger = ledger;
        this.spending = spending;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code later-weeks-cost-more} when there is no money for it */
    void laterThan(AttendanceReturn approved) {
        var first = approved.firstDay();
        var later = delivered.untilAttended(approved.placementId(), approved.providerId(), first, approved.lastDay());
        var parts = valuation.inHospital(approved, later);
        if (parts.isEmpty()) {
            return;
        }
        var last = later.getLast().heldOn();
        var planned = commitments.planned(approved.placementId(), approved.providerId(), first, last);
        var changes = later.stream()
                .filter(session -> parts.containsKey(session.heldOn()))
                .map(session -> Rejudged.of(
                        session, Objects.requireNonNull(parts.get(session.heldOn())), planned.get(session.heldOn())))
                .filter(Rejudged::changes)
                .toList();
        if (!changes.isEmpty()) {
            settle(approved.id(), changes);
        }
    }

    private void settle(UUID returnId, List<Rejudged> changes) {
        mustBeAvailable(changes);
        var today = London.today(clock);
        ledger.post(Journal.putRight(
                returnId, today, changes.stream().flatMap(Rejudged::spent).toList()));
        for (var change : changes) {
            if (!change.difference().equals(Money.ZERO)) {
                announce(change, today);
            }
            change.settle();
        }
    }

    private void announce(Rejudged change, LocalDate today) {
        spending.announce(
                change.difference().isPositive() ? SpendKind.SPEND_APPROVED : SpendKind.CREDITED,
                change.payer().purchase(),
                change.line(),
                today,
                change.session().spendRef());
    }

    private void mustBeAvailable(List<Rejudged> changes) {
        var more = new TreeMap<UUID, TreeMap<FinancialYear, Money>>();
        changes.stream()
                .flatMap(Rejudged::spent)
                .forEach(one -> more.computeIfAbsent(one.budgetId(), unknown -> new TreeMap<>())
                        .merge(one.year(), one.amount(), Money::plus));
        more.forEach((budget, years) -> {
            var balances = ledger.lock(budget, years.keySet());
            years.forEach((year, amount) -> {
                var left = Objects.requireNonNull(balances.get(year)).reservable();
                if (amount.isPositive() && amount.isMoreThan(left)) {
                    throw new LaterWeeksCostMore(year, amount, left).refused();
                }
            });
        });
    }
}
