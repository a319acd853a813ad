package org.opendps.finance.attendance.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;

/**
 * A week that was not returned.
 *
 * @param sessions the planned days that nobody has accounted for
 * @param cutOff until when it was to be returned
 */
record MissingView(
        UUID placementId,
        UUID providerId,
        LocalDate weekStarting,
        List<LocalDate> sessions,
        Instant cutOff,
        OffsetDateTime cutOffInLondon,
        Instant missingSince) {

    static MissingView from(MissingReturn missing) {
        return new MissingView(
                missing.placementId(),
                missing.providerId(),
                missing.weekStarting(),
                missing.sessions(),
                missing.cutOff(),
                London.shown(missing.cutOff()),
                missing.missingSince());
    }
}
