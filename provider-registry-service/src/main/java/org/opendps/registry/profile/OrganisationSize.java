package org.opendps.registry.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** How large it is; the turnover of the last full year, where it is known. */
public record OrganisationSize(
        @NotNull Employees employees,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer volunteers,
        @Nullable Money annualTurnover) {}
