package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.eligibility.assessment.EligibilityDetermined;

/** What a later determination does to a budget that was agreed: whoever buys for the person must hear of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Following {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final Outbox outbox;

    Following(PersonalBudgets budgets, SupportPlans plans, Outbox outbox) {
        this.budgets = budgets;
        this.plans = plans;
        this.outbox = outbox;
    }

    void follow(@Observes EligibilityDetermined latest) {
        budgets.findByIdOptional(latest.personRef())
                .filter(budget -> budget.judge(latest.determination()))
                .ifPresent(budget -> {
                    budgets.flush();
                    outbox.announce(PersonalBudgetEvent.judged(budget, plans.get(budget.supportPlanId())));
                });
    }
}
