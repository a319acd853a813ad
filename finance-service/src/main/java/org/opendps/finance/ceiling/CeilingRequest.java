package org.opendps.finance.ceiling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What a purchasing system may cost, over which years and out of which budgets; {@code reason} says who decided it. */
record CeilingRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable UUID purchasingSystemId,
        @NotNull Money amount,
        @NotNull FinancialYear firstYear,
        @NotNull FinancialYear lastYear,
        @NotEmpty @Size(max = 100) Set<@NotNull UUID> budgetIds,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"title": "Day opportunities 2022 to 2030", "amount": "16800000.00", "firstYear": "2022-23",
             "lastYear": "2029-30", "budgetIds": ["01990000-0000-7000-8000-000000000001"],
             "reason": "Cabinet, March 2022"}""";

    @AssertTrue(message = "must be more than 0.00")
    boolean isAmount() {
        return amount == null || amount.isPositive();
    }

    @AssertTrue(message = "must not be before firstYear, nor more than 20 years after it")
    boolean isLastYear() {
        return firstYear == null
                || lastYear == null
                || (lastYear.compareTo(firstYear) >= 0
                        && lastYear.firstCalendarYear() - firstYear.firstCalendarYear() <= 20);
    }
}
