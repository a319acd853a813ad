package org.opendps.finance.budget;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What clients send about budgets. */
final class BudgetRequests {

    private BudgetRequests() {}

    record Opening(
            @NotBlank @Size(max = 200) String title,
            @NotNull Directorate directorate,
            @NotBlank @Size(max = 40) String costCentre,
            @NotBlank @Size(max = 40) String subjectiveCode,
            @NotBlank @Size(max = 40) String category) {

        Budget toBudget(String authority) {
            return new Budget(authority, title, directorate, costCentre, subjectiveCode, category);
        }
    }

    record Allocation(
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {

        @AssertTrue(message = "must be more than 0.00")
        boolean isAmount() {
            return amount == null || amount.isPositive();
        }
    }
}
