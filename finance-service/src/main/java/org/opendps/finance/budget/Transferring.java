package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;

/** Moves allocated money from one budget to another; what all budgets hold together stays the same. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Transferring {

    private final Budgets budgets;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Transferring(Budgets budgets, Ledger ledger, Outbox outbox, InstantSource clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param id of what decided it; it moves once
     * @throws org.opendps.blocks.problem.Refused 422 {@code not-so-much-available}, {@code allocated-too-much}
     */
    public void transfer(UUID id, UUID from, UUID to, FinancialYear year, Money amount, Journal.Decision decision) {
        // in one order, whichever way the money goes: two that go opposite ways cannot wait for each other
        Map<UUID, Budget> held =
                Stream.of(from, to).sorted().map(budgets::getForChange).collect(Collectors.toMap(Budget::id, b -> b));
        Map<UUID, Balance> before = held.keySet().stream()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), budget -> balance(budget, year)));
        var left = Objects.requireNonNull(before.get(from)).available();
        if (amount.isMoreThan(left)) {
            throw new NotSoMuchAvailable(year, amount, left).refused();
        }
        Budgeting.mustHold(year, Objects.requireNonNull(before.get(to)).allocated(), amount);
        ledger.post(Journal.virement(id, from, to, London.today(clock), decision, year, amount));
        held.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(budget -> {
                    budgets.getEntityManager().lock(budget, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
                    budgets.flush();
                    outbox.announce(BudgetEvents.BudgetAllocated.of(
                            budget, year, balance(budget.id(), year).allocated()));
                });
    }

    private Balance balance(UUID budget, FinancialYear year) {
        return Objects.requireNonNull(ledger.lock(budget, List.of(year)).get(year));
    }
}
