package org.opendps.finance.attendance.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

/** The public fact that a week was not returned by its cut-off, on {@code finance.attendance.v1}. */
record ReturnMissing(
        String kind,
        UUID placementId,
        String authority,
        UUID providerId,
        LocalDate weekStarting,
        List<LocalDate> sessions,
        Instant cutOff)
        implements PublicEvent {

    static ReturnMissing of(MissingReturn missing) {
        return new ReturnMissing(
                "RETURN_MISSING",
                missing.placementId(),
                missing.authority(),
                missing.providerId(),
                missing.weekStarting(),
                missing.sessions(),
                missing.cutOff());
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
