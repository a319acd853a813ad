package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.assessment.EligibilityDetermined;
import org.opendps.eligibility.charging.ContributionChanged;
import org.opendps.eligibility.plan.SupportPlans;

/** What a later determination, or another contribution, does to a budget that was agreed: whoever buys must hear of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Following {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final Determinations determinations;
    private final Shares shares;
    private final Telling telling;

    Following(
            PersonalBudgets budgets,
            SupportPlans plans,
            Determinations determinations,
            Shares shares,
            Telling telling) {
        this.budgets = budgets;
        this.plans = plans;
        this.determinations = determinations;
        this.shares = shares;
        this.telling = telling;
    }

    void follow(@Observes EligibilityDetermined latest) {
        budgets.findByIdOptional(latest.personRef())
                .filter(budget -> determinations
                        .standing(latest.personRef())
                        .filter(budget::judge)
                        .isPresent())
                .ifPresent(budget -> {
                    budgets.flush();
                    telling.tell(
                            PersonalBudgetEvent.Kind.PERSONAL_BUDGET_JUDGED, budget, plans.get(budget.supportPlanId()));
                });
    }

    void follow(@Observes ContributionChanged changed) {
        budgets.findByIdOptional(changed.personRef())
                .filter(budget -> budget.state() != PersonalBudget.State.ENDED)
                .ifPresent(budget -> {
                    var plan = plans.get(budget.supportPlanId());
                    if (budget.contribute(shares.of(plan))) {
                        budgets.flush();
                        telling.tell(PersonalBudgetEvent.Kind.PERSONAL_BUDGET_CHANGED, budget, plan);
                    }
                });
    }
}
