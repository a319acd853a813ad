package org.opendps.finance.budget;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** A budget as clients see it. */
record BudgetView(
        UUID id,
        String authority,
        String title,
        Directorate directorate,
        String costCentre,
        String subjectiveCode,
        String category,
        boolean excludesDirectPayments,
        boolean excludesTravel,

        @Schema(
                description = "What is to be saved is a line of the budget; null in lists. What of it is achieved"
                        + " /v1/budgets/{id}/savings says.")
        @Nullable
        List<SavingsTarget> savingsTargets) {

    record SavingsTarget(UUID savingsPlanId, String title, FinancialYear financialYear, Money target) {}

    static BudgetView from(Budget budget) {
        return new BudgetView(
                budget.id(),
                budget.authority(),
                budget.title(),
                budget.directorate(),
                budget.costCentre(),
                budget.subjectiveCode(),
                budget.category(),
                budget.scope().excludesDirectPayments(),
                budget.scope().excludesTravel(),
                null);
    }

    BudgetView with(List<SavingsTarget> targets) {
        return new BudgetView(
                id,
                authority,
                title,
                directorate,
                costCentre,
                subjectiveCode,
                category,
                excludesDirectPayments,
                excludesTravel,
                targets);
    }
}
