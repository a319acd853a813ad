package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** Opening budgets and allocating money to them. */
@ApplicationScoped
@Transactional
class Budgeting {

    /** What the ledger has room for. */
    private static final Money HIGHEST = Money.of("999999999999.99");

    private final Budgets budgets;
    private final Overrides overrides;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Budgeting(Budgets budgets, Overrides overrides, Ledger ledger, Outbox outbox, InstantSource clock) {
        this.budgets = budgets;
        this.overrides = overrides;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    Budget open(String authority, BudgetRequests.Opening request) {
        var budget = request.toBudget(authority);
        budgets.keepNew(budget);
        outbox.announce(BudgetEvents.BudgetOpened.of(budget));
        return budget;
    }

    /** @return the balance of that year afterwards */
    Balance allocate(String authority, UUID budgetId, FinancialYear year, Money amount, Journal.Decision decision) {
        var budget = budgets.getForChange(budgetId);
        if (!budget.authority().equals(authority)) {
            throw new NotFound("budget", budgetId).refused();
        }
        var before = balance(budgetId, year).allocated();
        mustHold(year, before, amount);
        budgets.getEntityManager().lock(budget, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        ledger.post(Journal.allocation(budgetId, Ids.next(), London.today(clock), decision, year, amount));
        budgets.flush();
        var balance = balance(budgetId, year);
        outbox.announce(BudgetEvents.BudgetAllocated.of(budget, year, balance.allocated()));
        return balance;
    }

    /**
     * More than there is may be reserved in that year, up to so much.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code more-is-reserved} when more than that is already
     */
    BudgetOverride override(String authority, UUID budgetId, BudgetRequests.Beyond request, Officer by) {
        var budget = budgets.getForChange(budgetId);
        if (!budget.authority().equals(authority)) {
            throw new NotFound("budget", budgetId).refused();
        }
        var beyond = balance(budgetId, request.financialYear()).available().negated();
        if (beyond.isMoreThan(request.amount())) {
            throw new MoreIsReserved(request.financialYear(), request.amount(), beyond).refused();
        }
        var decided = new BudgetOverride(budgetId, request, by, clock.instant());
        overrides.persistAndFlush(decided);
        return decided;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code allocated-too-much} */
    static void mustHold(FinancialYear year, Money allocated, Money more) {
        if (allocated.plus(more).isMoreThan(HIGHEST)) {
            throw new AllocatedTooMuch(year, allocated, more, HIGHEST).refused();
        }
    }

    private Balance balance(UUID budgetId, FinancialYear year) {
        return Objects.requireNonNull(ledger.lock(budgetId, List.of(year)).get(year));
    }
}
