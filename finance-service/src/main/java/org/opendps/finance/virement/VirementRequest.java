package org.opendps.finance.virement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What is to move. */
record VirementRequest(
        @NotNull UUID toBudgetId,
        @NotNull FinancialYear financialYear,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"toBudgetId": "01990000-0000-7000-8000-000000000002", "financialYear": "2026-27", "amount": "9500.00",
             "reason": "Three people moved from lunch clubs to day centres"}""";

    @AssertTrue(message = "must be more than 0.00")
    boolean isAmount() {
        return amount == null || amount.isPositive();
    }

    /** @param decisionReference of the council, for what is above everybody's limit */
    record Approval(@Nullable @Size(max = 100) String decisionReference) {

        static final String EXAMPLE = """
                {"decisionReference": "Cabinet 26/00041"}""";
    }

    record Rejection(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The lunch clubs need it until March"}""";
    }
}
