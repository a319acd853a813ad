package org.opendps.finance.savings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.savings.mix.Effect;
import org.opendps.finance.schedule.FinancialYear;

/** What is to be saved, and against what. */
record SavingsPlanRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull Directorate directorate,
        @NotNull FinancialYear financialYear,
        @NotNull Money target,

        @Schema(description = "which effects count towards the target; without it PRICE alone") @Nullable
        Set<@NotNull Effect> counting,

        @Schema(description = "the budget that is to be the less by it") @Nullable
        UUID budgetId,

        @Nullable @Size(max = 100) String decisionReference,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull BaselineLine> baseline) {

    static final String EXAMPLE = """
            {"title": "Day opportunities, adults", "directorate": "ADULTS", "financialYear": "2026-27",
             "target": "1000000.00", "decisionReference": "22/00073",
             "baseline": [{"category": "DAY-CENTRE", "band": "STANDARD", "units": 100000, "amount": "6000000.00"}]}""";

    @AssertTrue(message = "must be more than 0.00")
    boolean isTarget() {
        return target == null || target.isPositive();
    }

    @AssertTrue(message = "must name each category and band once")
    boolean isBaseline() {
        return baseline == null
                || baseline.stream()
                                .filter(line -> line != null && line.category() != null)
                                .map(BaselineLine::line)
                                .distinct()
                                .count()
                        == baseline.stream()
                                .filter(line -> line != null && line.category() != null)
                                .count();
    }

    @AssertTrue(message = "must name an effect")
    boolean isCounting() {
        return counting == null || !counting.isEmpty();
    }

    Set<Effect> countingOrPrice() {
        return counting == null ? Set.of(Effect.PRICE) : Set.copyOf(counting);
    }

    record Withdrawing(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The baseline was of 2024-25"}""";
    }

    /**
     * @param units more, or with a minus fewer
     * @param closed whether the service was closed; then both can be left out
     */
    record Adjusting(
            @NotBlank @Size(max = 60) String category,
            @Nullable @Size(min = 1, max = 60) String band,

            @Nullable @Min(-BaselineLine.MOST) @Max(BaselineLine.MOST)
            Long units,

            @Nullable Money amount,
            @Nullable Boolean closed,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 100) String reference) {

        static final String EXAMPLE = """
                {"category": "DAY-CENTRE", "band": "STANDARD", "units": 0, "amount": "180000.00",
                 "reason": "National Living Wage from April, agreed with every provider", "reference": "FIN-2026-014"}""";

        @AssertTrue(message = "says what changes: units, amount or closed")
        boolean isReason() {
            return Boolean.TRUE.equals(closed)
                    || (units != null && units != 0)
                    || (amount != null && !amount.equals(Money.ZERO));
        }

        Adjustment toAdjustment(String by, Instant at) {
            return new Adjustment(
                    category,
                    band,
                    units == null ? 0 : units,
                    amount == null ? Money.ZERO : amount,
                    Boolean.TRUE.equals(closed),
                    reason,
                    reference,
                    by,
                    at);
        }
    }
}
