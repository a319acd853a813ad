package org.opendps.finance.virement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.budget.Transferring;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.officer.Officer;

/** One proposes to move money between budgets, another approves it, and then it has moved. */
@ApplicationScoped
@Transactional
class Moving {

    private final Virements virements;
    private final BudgetLines budgets;
    private final Transferring transferring;
    private final Policies policies;
    private final InstantSource clock;

    Moving(
            Virements virements,
            BudgetLines budgets,
            Transferring transferring,
            Policies policies,
            InstantSource clock) {
        this.virements = virements;
        this.budgets = budgets;
        this.transferring = transferring;
        this.policies = policies;
        this.clock = clock;
    }

    Virement propose(String authority, UUID from, VirementRequest request, Officer by) {
        mustBeOf(authority, from);
        mustBeOf(authority, request.toBudgetId());
        if (from.equals(request.toBudgetId())) {
            throw new VirementRefused.SameBudget().refused();
        }
        var virement = new Virement(authority, from, request, by, clock.instant());
        virements.persistAndFlush(virement);
        return virement;
    }

    /** What is left of the budget that it comes from is looked at now, not when it was proposed. */
    Virement approve(String authority, UUID budget, UUID id, @Nullable String decision, Officer by) {
        var virement = virements.held(id, budget, authority);
        var limits = VirementLimits.of(policies.on(authority, London.today(clock)));
        virement.approve(by, limits, decision, clock.instant());
        virements.flush();
        transferring.transfer(
                virement.id(),
                virement.fromBudgetId(),
                virement.toBudgetId(),
                virement.financialYear(),
                virement.amount(),
                new Journal.Decision(virement.reason(), by.name()));
        return virement;
    }

    Virement reject(String authority, UUID budget, UUID id, String why, Officer by) {
        var virement = virements.held(id, budget, authority);
        virement.reject(by, why, clock.instant());
        virements.flush();
        return virement;
    }

    void mustBeOf(String authority, UUID budget) {
        if (budgets.find(budget, authority).isEmpty()) {
            throw new NotFound("budget", budget).refused();
        }
    }
}
