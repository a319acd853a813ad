package org.opendps.finance.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;

/** The public fact about a weekly return, on {@code finance.attendance.v1}. What became of each session it does not say. */
record AttendanceEvent(
        String kind,
        UUID returnId,
        long version,
        String authority,
        UUID placementId,
        UUID providerId,
        LocalDate weekStarting,
        Money total,
        @Nullable Boolean late,
        @Nullable LocalDate countsFrom)
        implements PublicEvent {

    static AttendanceEvent of(AttendanceReturn of) {
        return new AttendanceEvent(
                "RETURN_" + of.status(),
                of.id(),
                of.version(),
                of.authority(),
                of.placementId(),
                of.providerId(),
                of.weekStarting(),
                of.total(),
                of.late(),
                of.countsFrom());
    }

    @Override
    public String topic() {
        return "finance.attendance.v1";
    }

    @Override
    public UUID key() {
        return placementId;
    }
}
