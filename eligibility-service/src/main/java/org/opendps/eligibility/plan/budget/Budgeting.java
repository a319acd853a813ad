package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.plan.PlanTold;
import org.opendps.eligibility.plan.SupportPlan;

/** The budget follows the plan: it stands once that is agreed, and rests and ends with it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Budgeting {

    private final PersonalBudgets budgets;
    private final Determinations determinations;
    private final Shares shares;
    private final Telling telling;
    private final Outbox outbox;
    private final InstantSource clock;

    Budgeting(
            PersonalBudgets budgets,
            Determinations determinations,
            Shares shares,
            Telling telling,
            Outbox outbox,
            InstantSource clock) {
        this.budgets = budgets;
        this.determinations = determinations;
        this.shares = shares;
        this.telling = telling;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes PlanTold told) {
        var plan = told.plan();
        switch (told.step()) {
            case AGREED -> agree(plan);
            case CHANGED ->
                become(
                        plan,
                        plan.isSuspended() ? PersonalBudget.State.SUSPENDED : PersonalBudget.State.STANDING,
                        PersonalBudgetEvent.Kind.PERSONAL_BUDGET_CHANGED);
            case SUSPENDED ->
                become(plan, PersonalBudget.State.SUSPENDED, PersonalBudgetEvent.Kind.PERSONAL_BUDGET_SUSPENDED);
            case RESUMED ->
                become(plan, PersonalBudget.State.STANDING, PersonalBudgetEvent.Kind.PERSONAL_BUDGET_RESUMED);
            case ENDED -> become(plan, PersonalBudget.State.ENDED, PersonalBudgetEvent.Kind.PERSONAL_BUDGET_ENDED);
        }
    }

    private void agree(SupportPlan plan) {
        var ground = determinations.standing(plan.personRef()).orElseThrow();
        boolean first = budgets.standing(plan.personRef()).isEmpty();
        var budget = budgets.follow(plan, shares.of(plan), ground);
        telling.tell(
                first
                        ? PersonalBudgetEvent.Kind.PERSONAL_BUDGET_AGREED
                        : PersonalBudgetEvent.Kind.PERSONAL_BUDGET_CHANGED,
                budget,
                plan);
        outbox.announce(CaseStep.supportPlanAgreed(plan.personRef(), plan.id(), plan.authority(), London.today(clock)));
    }

    private void become(SupportPlan plan, PersonalBudget.State state, PersonalBudgetEvent.Kind kind) {
        budgets.findByIdOptional(plan.personRef())
                .filter(budget -> budget.supportPlanId().equals(plan.id()))
                .ifPresent(budget -> {
                    budget.become(state, plan);
                    budgets.flush();
                    telling.tell(kind, budget, plan);
                });
    }
}
