package org.opendps.eligibility.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.opendps.blocks.money.Money;

/** One kind of support in a week; the outcomes are what the person wants from it, in their words. */
public record PlanLine(
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String area,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> outcomes,
        @NotNull @Min(1) @Max(7) Integer sessionsPerWeek,
        @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> days,
        @NotNull Money weeklyCost) {

    boolean hasADayForEachSession() {
        return days.stream().distinct().count() == days.size() && days.size() == sessionsPerWeek;
    }
}
