package org.opendps.finance.contribution.income;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.blocks.money.Money;

/** What is expected of a year. */
record IncomeRequest(
        @NotNull Money amount, @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"amount": "84000.00", "reason": "Last year's outturn and the April uprating"}""";

    @AssertTrue(message = "must not be less than 0.00")
    boolean isAmount() {
        return amount == null || !amount.isNegative();
    }
}
