package org.opendps.registry.membership.venue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Only what has changed: sessions that are not named stay as they were said. */
public record FreePlacesRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid OfSession> sessions) {

    public record OfSession(
            @NotNull DayOfWeek day,

            @Schema(description = "Which session of the day; left out: all of them") @Nullable
            LocalTime from,

            @NotNull @Min(0) @Max(10_000) Integer freePlaces) {

        boolean isAbout(Session session) {
            return session.day() == day && (from == null || from.equals(session.from()));
        }

        String named() {
            return day + (from == null ? "" : " at " + from);
        }
    }

    List<OfSession> about(Session session) {
        return sessions.stream().filter(said -> said.isAbout(session)).toList();
    }
}
