package org.opendps.eligibility.charging;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A person's means for the purpose of charging, a week each unless said otherwise.
 *
 * @param weeklyIncome the income that counts, after everything that is disregarded; may have more than two decimals
 * @param capital what counts of savings and property, in pounds; the main home does not
 * @param minimumIncomeGuarantee replaces the table's base amount
 * @param premiums added to either
 * @param nonCareSupport what is paid for meals, transport or recreation: lowers the guarantee (reg 7(8))
 */
public record Means(
        @NotNull LocalDate on,
        @NotNull AgeBand ageBand,
        @NotNull Money weeklyCost,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,10})?", message = "an amount such as \"250.00\"")
        String weeklyIncome,

        @NotNull Money capital,
        @Nullable Money housingCosts,
        @Nullable Money disabilityRelatedExpenditure,
        @Nullable Money minimumIncomeGuarantee,
        @Nullable Money premiums,
        @Nullable Money nonCareSupport,
        @Nullable Household household,
        @Nullable @Min(0) @Max(20) Integer children) {

    @AssertTrue(message = "no amount may be negative")
    boolean isAmounts() {
        return Stream.of(
                        weeklyCost,
                        capital,
                        housingCosts,
                        disabilityRelatedExpenditure,
                        minimumIncomeGuarantee,
                        premiums,
                        nonCareSupport)
                .noneMatch(amount -> amount != null && amount.isNegative());
    }

    BigDecimal income() {
        return new BigDecimal(weeklyIncome);
    }

    boolean isSingle() {
        return (household == null || household == Household.SINGLE) && (children == null || children == 0);
    }

    static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
