package org.opendps.eligibility.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** Without until the plan has no end. */
public record SupportPlanRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanLine> lines,
        @NotNull Money adultPays,
        @NotNull FundingRoute fundingRoute,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
