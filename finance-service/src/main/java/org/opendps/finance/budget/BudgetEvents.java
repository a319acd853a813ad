package org.opendps.finance.budget;

import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** The public facts about budgets, on {@code finance.budget.v1}. */
sealed interface BudgetEvents extends PublicEvent {

    String TOPIC = "finance.budget.v1";

    UUID budgetId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return budgetId();
    }

    record BudgetOpened(
            String kind,
            UUID budgetId,
            long version,
            String authority,
            String title,
            Directorate directorate,
            String costCentre,
            String subjectiveCode,
            String category)
            implements BudgetEvents {

        static BudgetOpened of(Budget budget) {
            return new BudgetOpened(
                    "BUDGET_OPENED",
                    budget.id(),
                    budget.version(),
                    budget.authority(),
                    budget.title(),
                    budget.directorate(),
                    budget.costCentre(),
                    budget.subjectiveCode(),
                    budget.category());
        }
    }

    record BudgetAllocated(
            String kind,
            UUID budgetId,
            long version,
            String authority,
            String title,
            Directorate directorate,
            String costCentre,
            String subjectiveCode,
            String category,
            FinancialYear financialYear,
            Money allocated)
            implements BudgetEvents {

        static BudgetAllocated of(Budget budget, FinancialYear year, Money allocated) {
            return new BudgetAllocated(
                    "BUDGET_ALLOCATED",
                    budget.id(),
                    budget.version(),
                    budget.authority(),
                    budget.title(),
                    budget.directorate(),
                    budget.costCentre(),
                    budget.subjectiveCode(),
                    budget.category(),
                    year,
                    allocated);
        }
    }
}
