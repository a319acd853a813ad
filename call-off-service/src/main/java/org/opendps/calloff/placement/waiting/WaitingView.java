package org.opendps.calloff.placement.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry on a provider's waiting list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingView(
        UUID id,
        UUID providerId,
        UUID personRef,
        String category,
        List<DayOfWeek> days,
        LocalDate from,
        WaitingStatus status,
        String enteredBy,
        Instant enteredAt,
        @Nullable Instant offeredAt,

        @Schema(description = "when a place is offered: the first day on which it is free") @Nullable
        LocalDate offeredFrom,

        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    static WaitingView of(WaitingEntry entry) {
        return new WaitingView(
                entry.id(),
                entry.providerId(),
                entry.personRef(),
                entry.category(),
                entry.days(),
                entry.from(),
                entry.status(),
                entry.enteredBy(),
                entry.enteredAt(),
                entry.offeredAt(),
                entry.offeredFrom(),
                entry.closedBy(),
                entry.closedAt());
    }
}
