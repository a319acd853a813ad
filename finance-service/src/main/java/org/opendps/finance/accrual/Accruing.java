package org.opendps.finance.accrual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.Spending;

/** Accrues each budget at the end of each month, and takes it back on the first day of the next (domain rule R6.12). */
@ApplicationScoped
@Transactional
class Accruing implements ActsByDay {

    private static final String BEGIN = AccrualDue.NEW_ONES + " on conflict do nothing";

    private final EntityManager entities;
    private final Uninvoiced uninvoiced;
    private final FirmCommitments commitments;
    private final Ledger ledger;
    private final Spending spending;

    Accruing(
            EntityManager entities,
            Uninvoiced uninvoiced,
            FirmCommitments commitments,
            Ledger ledger,
            Spending spending) {
        this.entities = entities;
        this.uninvoiced = uninvoiced;
        this.commitments = commitments;
        this.ledger = ledger;
        this.spending = spending;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        entities.createNativeQuery(BEGIN).setParameter("today", today).executeUpdate();
        return DueRows.of(AccrualDue.class, entities, today, after, atMost);
    }

    @Override
    public void act(UUID budget, LocalDate today) {
        var due = Objects.requireNonNull(entities.find(AccrualDue.class, budget, LockModeType.PESSIMISTIC_WRITE));
        while (due.isDue(today)) {
            accrue(budget, due.periodEnd());
            due.done();
        }
    }

    private void accrue(UUID budget, LocalDate periodEnd) {
        var approved = uninvoiced.of(budget, periodEnd);
        var planned = commitments.undelivered(budget, periodEnd);
        var spent = new TreeMap<FinancialYear, Money>();
        var committed = new TreeMap<FinancialYear, Money>();
        for (var one : approved) {
            spending.accrue(one.of(), one.line(), periodEnd, one.newest());
            spent.merge(one.year(), one.line().net(), Money::plus);
        }
        for (var one : planned) {
            spending.accrue(one.of(), one.line(), periodEnd, null);
            committed.merge(FinancialYear.of(one.line().first()), one.line().net(), Money::plus);
        }
        var years = Stream.concat(spent.keySet().stream(), committed.keySet().stream())
                .distinct()
                .sorted()
                .map(year -> new Journal.Accrued(
                        year, spent.getOrDefault(year, Money.ZERO), committed.getOrDefault(year, Money.ZERO)))
                .toList();
        if (!years.isEmpty()) {
            ledger.post(Journal.accrual(budget, periodEnd, years));
            ledger.post(Journal.accrualReversal(budget, periodEnd, years));
        }
    }
}
