package org.opendps.eligibility.criteria;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is, or is likely to be, a significant impact on well-being, and on which areas. */
public record Wellbeing(
        @NotNull Boolean significantImpact,
        @Nullable @Size(max = 20) List<@NotNull WellbeingArea> areas) {

    List<WellbeingArea> distinctAreas() {
        return areas == null ? List.of() : areas.stream().distinct().sorted().toList();
    }
}
