package org.opendps.finance.budget;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
            @NotBlank @Size(max = 60) String category,
            boolean excludesDirectPayments,
            boolean excludesTravel) {

        Budget toBudget(String authority) {
            return new Budget(
                    authority,
                    title,
                    directorate,
                    costCentre,
                    subjectiveCode,
                    category,
                    new Scope(excludesDirectPayments, excludesTravel));
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

    /**
     * @param amount how much more than is available may be reserved from now on; 0.00 takes an earlier decision back
     * @param decisionReference of the council, where it decided
     */
    record Beyond(
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 100) String decisionReference) {

        static final String EXAMPLE = """
                {"financialYear": "2026-27", "amount": "5000.00",
                 "reason": "Two people must have a place before the growth bid is decided", "decisionReference": "DD 26/114"}""";

        @AssertTrue(message = "must not be negative")
        boolean isAmount() {
            return amount == null || !amount.isNegative();
        }
    }
}
