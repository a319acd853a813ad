package org.opendps.calloff.placement.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider's places on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapacityView(
        UUID providerId,
        LocalDate day,

        @Schema(description = "as the member says in the registry; absent when it says nothing for that weekday")
        @Nullable
        Integer places,

        @Schema(description = "by the placements of the own council, also of people who pay for themselves")
        int used,

        @Schema(description = "of these, by people who pay for themselves")
        int usedBySelfFunders,

        @Schema(description = "kept for awards and changes whose money is being asked for")
        int kept,

        @Nullable Integer free,

        @Schema(description = "how many wait for a place") int waiting,

        @Schema(description = "the entry of the waiting list that has the next place") @Nullable
        UUID nextEntry) {}
