package org.opendps.eligibility.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

record PlanRequest(
        @NotEmpty @Size(max = 20) List<@Valid @NotNull PlanLine> lines,
        @NotNull Money adultPays,
        @NotNull FundingRoute fundingRoute,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return from == null || until == null || !until.isBefore(from);
    }

    @AssertTrue(message = "no amount may be negative")
    boolean isAmounts() {
        return (adultPays == null || !adultPays.isNegative())
                && (lines == null
                        || lines.stream()
                                .noneMatch(line -> line != null
                                        && line.weeklyCost() != null
                                        && line.weeklyCost().isNegative()));
    }
}
