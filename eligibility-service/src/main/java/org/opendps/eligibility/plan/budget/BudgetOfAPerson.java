package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.plan.SupportPlans;

/** The budget as it is kept, whether it stands or not, for the person to see (Care Act 2014 s.26). */
@ApplicationScoped
class BudgetOfAPerson implements PartOfExport {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final BudgetViews views;

    BudgetOfAPerson(PersonalBudgets budgets, SupportPlans plans, BudgetViews views) {
        this.budgets = budgets;
        this.plans = plans;
        this.views = views;
    }

    @Override
    public String name() {
        return "personalBudgets";
    }

    @Override
    public List<?> about(UUID personRef) {
        return budgets.findByIdOptional(personRef).stream()
                .map(budget -> views.of(budget, plans.get(budget.supportPlanId())))
                .toList();
    }
}
