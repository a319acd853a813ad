package org.opendps.finance.budget;

import java.util.UUID;

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
        boolean excludesTravel) {

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
                budget.scope().excludesTravel());
    }
}
