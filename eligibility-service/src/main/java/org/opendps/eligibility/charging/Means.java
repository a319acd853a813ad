package org.opendps.eligibility.charging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A person's means for the purpose of charging, a week each unless said otherwise.
 *
 * @param weeklyIncome the income that counts, after everything that is disregarded; may have more than two decimals
 * @param capital what counts of savings and property, in pounds; the main home does not. As income, it may be left out
 *     where nobody asks for it: the assessment was refused, a light touch concludes that it is above the limit, or nothing
 *     may be charged
 * @param housingCosts what the person pays after housing benefit
 * @param minimumIncomeGuarantee replaces the table's base amount
 * @param premiums added to either
 * @param nonCareSupport what is paid for meals, transport or recreation: lowers the guarantee (reg 7(8))
 * @param incomes income by kind, more of it beside {@code weeklyIncome}: the law says what counts
 * @param capitals capital by kind, more of it beside {@code capital}
 * @param premiumKinds premiums whose amount is taken from the table
 * @param disabilityBenefitCounts whether a disability benefit is in {@code weeklyIncome}; when left out, yes as long as
 *     no income is named by kind
 */
public record Means(
        @NotNull LocalDate on,
        @NotNull AgeBand ageBand,
        @NotNull Money weeklyCost,

        @Nullable @Pattern(regexp = AMOUNT, message = AS_AN_AMOUNT)
        String weeklyIncome,

        @Nullable Money capital,
        @Nullable Money housingCosts,
        @Nullable Money disabilityRelatedExpenditure,
        @Nullable Money minimumIncomeGuarantee,
        @Nullable Money premiums,
        @Nullable Money nonCareSupport,
        @Nullable Household household,
        @Nullable @Min(0) @Max(20) Integer children,
        @Nullable Assessment assessment,
        @Nullable @Valid LightTouch lightTouch,
        @Nullable Exemption exemption,
        @Nullable @Size(max = 50) List<@NotNull @Valid Income> incomes,
        @Nullable @Size(max = 50) List<@NotNull @Valid Capital> capitals,
        @Nullable @Size(max = 2) List<@NotNull Premium> premiumKinds,
        @Nullable Boolean disabilityBenefitCounts) {

    private static final String AMOUNT = "\\d{1,9}(\\.\\d{1,10})?";
    private static final String AS_AN_AMOUNT = "an amount such as \"250.00\"";

    /** How the means were assessed (Care Act 2014 s.17). */
    public enum Assessment {
        FULL,
        LIGHT_TOUCH,
        REFUSED
    }

    /** @param weekly in pounds; may have more than two decimals */
    public record Income(
            @NotNull IncomeKind kind,

            @NotNull @Pattern(regexp = AMOUNT, message = AS_AN_AMOUNT)
            String weekly) {

        BigDecimal pounds() {
            return new BigDecimal(weekly);
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "no amount may be negative")
    boolean isAmounts() {
        return Stream.concat(
                        Stream.of(
                                weeklyCost,
                                capital,
                                housingCosts,
                                disabilityRelatedExpenditure,
                                minimumIncomeGuarantee,
                                premiums,
                                nonCareSupport),
                        capitals == null
                                ? Stream.empty()
                                : capitals.stream().map(each -> each == null ? null : each.amount()))
                .noneMatch(amount -> amount != null && amount.isNegative());
    }

    @AssertTrue(message = "name the income: as weeklyIncome, by kind as incomes, or both")
    boolean isWeeklyIncome() {
        return weeklyIncome != null || incomes != null || isUnasked();
    }

    @AssertTrue(message = "must not be null")
    boolean isCapital() {
        return capital != null || isUnasked();
    }

    /** Whoever refuses tells nothing, and no figure is made up for them. */
    @Schema(hidden = true)
    private boolean isUnasked() {
        return exemption != null
                || assessment == Assessment.REFUSED
                || (lightTouch != null && lightTouch.conclusion() == LightTouch.Conclusion.ABOVE_LIMIT);
    }

    boolean namesCapital() {
        return capital != null || !pieces().isEmpty();
    }

    @AssertTrue(message = "name each premium once")
    boolean isPremiumKinds() {
        return premiumKinds == null || premiumKinds.stream().distinct().count() == premiumKinds.size();
    }

    @AssertTrue(message = "goes with assessment LIGHT_TOUCH, and only with it")
    boolean isLightTouch() {
        return (assessment == Assessment.LIGHT_TOUCH) == (lightTouch != null);
    }

    Means costing(Money cost) {
        return with(on, ageBand, cost, weeklyIncome, incomes);
    }

    /** The same means with the rates of another day, and with incomes as they are then. */
    public Means as(LocalDate day, AgeBand band, @Nullable String incomeThen, @Nullable List<Income> incomesThen) {
        return with(day, band, weeklyCost, incomeThen, incomesThen);
    }

    private Means with(
            LocalDate day, AgeBand band, Money cost, @Nullable String incomeThen, @Nullable List<Income> incomesThen) {
        return new Means(
                day,
                band,
                cost,
                incomeThen,
                capital,
                housingCosts,
                disabilityRelatedExpenditure,
                minimumIncomeGuarantee,
                premiums,
                nonCareSupport,
                household,
                children,
                assessment,
                lightTouch,
                exemption,
                incomesThen,
                capitals,
                premiumKinds,
                disabilityBenefitCounts);
    }

    BigDecimal income() {
        return weeklyIncome == null ? BigDecimal.ZERO : new BigDecimal(weeklyIncome);
    }

    List<Income> byKind() {
        return incomes == null ? List.of() : incomes;
    }

    List<Capital> pieces() {
        return capitals == null ? List.of() : capitals;
    }

    List<Premium> premiumsOfTheTable() {
        return premiumKinds == null ? List.of() : premiumKinds;
    }

    boolean hasDisabilityBenefit() {
        return byKind().stream()
                        .anyMatch(each -> each.kind().isDisabilityBenefit()
                                && each.pounds().signum() > 0)
                || (disabilityBenefitCounts == null ? incomes == null : disabilityBenefitCounts);
    }

    @Schema(hidden = true)
    boolean isSingle() {
        return (household == null || household == Household.SINGLE) && (children == null || children == 0);
    }

    static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
