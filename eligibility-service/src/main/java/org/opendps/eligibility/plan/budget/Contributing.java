package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.opendps.eligibility.plan.SupportPlans;

/** What a person pays of a budget that stands is another sum, or begins, ends, rests or goes on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Contributing {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final Telling telling;

    Contributing(PersonalBudgets budgets, SupportPlans plans, Telling telling) {
        this.budgets = budgets;
        this.plans = plans;
        this.telling = telling;
    }

    /** @return whether a budget stands that it could be said of, and said something else before */
    public boolean charge(UUID personRef, Contribution contribution) {
        var standing = budgets.standing(personRef)
                .filter(budget -> !budget.contribution().equals(contribution));
        standing.ifPresent(budget -> {
            budget.charge(contribution);
            budgets.flush();
            telling.tell(PersonalBudgetEvent.Kind.PERSONAL_BUDGET_CHANGED, budget, plans.get(budget.supportPlanId()));
        });
        return standing.isPresent();
    }
}
