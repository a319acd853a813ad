package org.opendps.eligibility.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** Income and capital as counted after the disregards, in pounds; weekly where not said otherwise. */
public record Circumstances(
        @NotNull LocalDate on,
        @NotNull AgeBand ageBand,
        @NotNull Money weeklyCost,
        @NotNull WeeklyIncome weeklyIncome,
        @NotNull Money capital,
        @Nullable Money housingCosts,
        @Nullable Money disabilityRelatedExpenditure,
        @Nullable Money minimumIncomeGuarantee,
        @Nullable Money premiums,
        @Nullable Money nonCareSupport,
        @Nullable Household household,
        @Nullable @PositiveOrZero @Max(30) Integer children) {

    Money housing() {
        return orZero(housingCosts);
    }

    Money disability() {
        return orZero(disabilityRelatedExpenditure);
    }

    Money allPremiums() {
        return orZero(premiums);
    }

    Money nonCare() {
        return orZero(nonCareSupport);
    }

    /** Whether the loaded rates are for somebody like this. */
    boolean isSingleWithoutChildren() {
        boolean single = household == null || household == Household.SINGLE;
        return single && (children == null || children == 0);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when an amount is below zero */
    void mustNotBeNegative() {
        AmountBelowZero.check("weeklyCost", weeklyCost);
        AmountBelowZero.check("capital", capital);
        AmountBelowZero.check("housingCosts", housing());
        AmountBelowZero.check("disabilityRelatedExpenditure", disability());
        AmountBelowZero.check("minimumIncomeGuarantee", orZero(minimumIncomeGuarantee));
        AmountBelowZero.check("premiums", allPremiums());
        AmountBelowZero.check("nonCareSupport", nonCare());
    }

    private static Money orZero(@Nullable Money amount) {
        return Objects.requireNonNullElse(amount, Money.ZERO);
    }
}
