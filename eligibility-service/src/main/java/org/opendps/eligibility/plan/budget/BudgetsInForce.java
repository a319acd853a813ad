package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.plan.SupportPlans;
import org.opendps.eligibility.plan.line.RouteSum;

/** Budgets, for the features that follow. */
@ApplicationScoped
public class BudgetsInForce {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;

    BudgetsInForce(PersonalBudgets budgets, SupportPlans plans) {
        this.budgets = budgets;
        this.plans = plans;
    }

    public Optional<BudgetInForce> of(UUID personRef) {
        return budgets.standing(personRef)
                .filter(budget -> budget.state() == PersonalBudget.State.STANDING)
                .map(budget -> {
                    var plan = plans.get(budget.supportPlanId());
                    return new BudgetInForce(
                            plan.id(),
                            plan.starts(),
                            plan.ends(),
                            plan.lines(),
                            RouteSum.of(plan.lines(), budget.asked(plan.weeklyAmount())));
                });
    }
}
