package org.opendps.calloff.competition.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A lot as a commissioner writes it. What is left out of category, area, days, outcomes and accessibility is that of the
 * first plan line.
 */
public record LotRequest(
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 20) List<@NotNull UUID> planLines,
        @Nullable @Size(max = 100) String category,
        @Nullable @Size(max = 100) String area,
        @NotBlank @Size(max = 4000) String need,

        @Nullable @Size(min = 1, message = "name at least one day, or leave it out")
        Set<@NotNull DayOfWeek> days,

        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Boolean closedOnBankHolidays,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> outcomes,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> accessibility,
        @Nullable @Min(1) @Max(10_000) Integer placesPerDay,
        @Nullable Money priceMinimum,
        @Nullable Money priceMaximum,
        @Nullable Money estimatedValue,

        @Schema(
                description = "needed where estimatedValue is far from the most that can be paid, or where nobody can"
                        + " work that out; for the council only, as the estimate is")
        @Nullable
        @Size(max = 2000)
        String estimateReason,

        @Schema(
                description = "the most that is taken for what is paid once, all items together; 0.00 for nothing;"
                        + " part of the estimate")
        @Nullable
        Money oneOffMaximum,

        @Schema(description = "the last day to which it may be extended; part of the estimate, and told to bidders")
        @Nullable
        LocalDate extendableUntil,

        @Schema(description = "when on its days, as far as that matters; published with the need")
        @Nullable
        @Size(max = 7)
        Map<@NotNull DayOfWeek, @NotNull PartOfDay> parts) {

    List<UUID> lines() {
        return planLines == null ? List.of() : planLines;
    }
}
