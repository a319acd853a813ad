package org.opendps.registry.membership.venue;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session that takes place each week, in London time, and how many can come. */
public record Session(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @Min(1) @Max(10_000) int places,

        @Schema(description = "How many more can come, as the member says; left out: as many as there are places")
        @Nullable
        @Min(0)
        @Max(10_000)
        Integer freePlaces,

        @Schema(description = "The day on which freePlaces was said; set by the registry")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable
        LocalDate freePlacesOn) {

    /** As somebody says it today, whatever day came with it. */
    Session saidOn(LocalDate today) {
        return new Session(day, from, to, places, freePlaces, freePlaces == null ? null : today);
    }

    @Schema(hidden = true)
    boolean isOversold() {
        return freePlaces != null && freePlaces > places;
    }

    Session withFree(int free, LocalDate today) {
        return new Session(day, from, to, places, free, today);
    }
}
