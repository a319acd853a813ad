package org.opendps.eligibility.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Outcome;

/** One kind of support that is to meet needs: how often, on which days, towards which outcomes, at what weekly cost. */
record PlanLine(
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String area,
        @NotEmpty List<@NotNull Outcome> outcomes,
        @Min(1) @Max(7) int sessionsPerWeek,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull Money weeklyCost) {

    void mustBeSound() {
        if (sessionsPerWeek != days.size()) {
            throw new SessionsAndDaysDiffer(category, sessionsPerWeek, days.size()).refused();
        }
    }
}
