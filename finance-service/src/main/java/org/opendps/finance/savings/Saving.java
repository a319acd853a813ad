package org.opendps.finance.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.officer.Officer;

/** A plan is agreed, its baseline adjusted, and what was agreed wrongly withdrawn. */
@ApplicationScoped
@Transactional
class Saving {

    private final SavingsPlans plans;
    private final BudgetLines budgets;
    private final InstantSource clock;

    Saving(SavingsPlans plans, BudgetLines budgets, InstantSource clock) {
        this.plans = plans;
        this.budgets = budgets;
        this.clock = clock;
    }

    SavingsPlan agree(String authority, SavingsPlanRequest request, Officer by) {
        var budget = request.budgetId();
        if (budget != null) {
            var line = budgets.find(budget, authority).orElseThrow(() -> new NotFound("budget", budget).refused());
            if (line.directorate() != request.directorate()) {
                throw new SavingsRefused.BudgetOfAnotherDirectorate(line.directorate(), request.directorate())
                        .refused();
            }
        }
        var plan = new SavingsPlan(authority, request, by, clock.instant());
        plans.keepNew(plan);
        return plan;
    }

    SavingsPlan adjust(String authority, UUID id, SavingsPlanRequest.Adjusting request, Officer by) {
        var plan = plans.held(id, authority);
        plan.adjust(request.toAdjustment(by.name(), clock.instant()));
        plans.flush();
        return plan;
    }

    SavingsPlan withdraw(String authority, UUID id, SavingsPlanRequest.Withdrawing request, Officer by) {
        var plan = plans.held(id, authority);
        plan.withdraw(request.reason(), by.name(), clock.instant());
        plans.flush();
        return plan;
    }
}
