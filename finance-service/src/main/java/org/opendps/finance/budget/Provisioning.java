package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;

/** Many allocations at once: budgets that are missing are opened, and each allocation is posted once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Provisioning {

    private final Budgets budgets;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Provisioning(Budgets budgets, Ledger ledger, Outbox outbox, InstantSource clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where money goes: the budget of a cost centre and subjective code. */
    public record Wanted(
            String title, Directorate directorate, String costCentre, String subjectiveCode, String category) {

        private String code() {
            return costCentre + "\n" + subjectiveCode;
        }

        private boolean isLike(Budget budget) {
            return budget.directorate() == directorate && budget.category().equals(category);
        }
    }

    /** @param id of what asks for it; it is posted once */
    public record Share(UUID id, Wanted budget, FinancialYear year, Money amount) {}

    /** Those whose budget is there, and of another directorate or category. */
    public List<Wanted> contradicted(String authority, Collection<Wanted> wanted) {
        var known = known(authority, wanted);
        return wanted.stream()
                .filter(one -> {
                    var budget = known.get(one.code());
                    return budget != null && !one.isLike(budget);
                })
                .toList();
    }

    /**
     * @return the budget of each share
     * @throws org.opendps.blocks.problem.Refused 422 {@code allocated-too-much}
     */
    public Map<UUID, UUID> allocate(String authority, List<Share> shares, Journal.Decision decision) {
        var wanted = shares.stream().map(Share::budget).toList();
        var known = known(authority, wanted);
        wanted.forEach(one -> known.computeIfAbsent(one.code(), code -> open(authority, one)));
        var of = new HashMap<UUID, UUID>();
        shares.forEach(share -> of.put(
                share.id(),
                Objects.requireNonNull(known.get(share.budget().code())).id()));
        // in the one order in which budgets are always locked: two that need the same ones cannot wait for each other
        shares.stream()
                .sorted((one, other) -> budget(of, one).compareTo(budget(of, other)))
                .forEach(share -> allocate(budget(of, share), share, decision));
        return of;
    }

    private static UUID budget(Map<UUID, UUID> of, Share share) {
        return Objects.requireNonNull(of.get(share.id()));
    }

    private void allocate(UUID budgetId, Share share, Journal.Decision decision) {
        var budget = budgets.getForChange(budgetId);
        var year = share.year();
        var before = Objects.requireNonNull(ledger.lock(budgetId, List.of(year)).get(year))
                .allocated();
        Budgeting.mustHold(year, before, share.amount());
        budgets.getEntityManager().lock(budget, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        ledger.post(Journal.allocation(budgetId, share.id(), London.today(clock), decision, year, share.amount()));
        budgets.flush();
        outbox.announce(BudgetEvents.BudgetAllocated.of(budget, year, before.plus(share.amount())));
    }

    private Budget open(String authority, Wanted wanted) {
        var budget = new Budget(
                authority,
                wanted.title(),
                wanted.directorate(),
                wanted.costCentre(),
                wanted.subjectiveCode(),
                wanted.category(),
                new Scope(false, false));
        budgets.keepNew(budget);
        outbox.announce(BudgetEvents.BudgetOpened.of(budget));
        return budget;
    }

    private Map<String, Budget> known(String authority, Collection<Wanted> wanted) {
        var known = new HashMap<String, Budget>();
        budgets.ofCostCentres(
                        authority,
                        wanted.stream().map(Wanted::costCentre).distinct().toList())
                .forEach(budget -> known.put(budget.costCentre() + "\n" + budget.subjectiveCode(), budget));
        return known;
    }
}
