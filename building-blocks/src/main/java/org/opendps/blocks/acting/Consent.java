package org.opendps.blocks.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;

/**
 * That a provider lets a support officer of a council act for it, as the registry last told of it.
 *
 * @param until included
 * @param endedAt when it was heard that it was taken back; null while it stands
 */
record Consent(
        UUID providerId,
        LocalDate starts,
        LocalDate until,
        @Nullable Instant endedAt) {

    boolean isInForce(LocalDate today) {
        return endedAt == null && !today.isBefore(starts) && !today.isAfter(until);
    }

    /** Whether its officer could act on that day or on any after it. */
    boolean reaches(LocalDate day) {
        return !until.isBefore(day)
                && (endedAt == null || !London.dateOf(endedAt).isBefore(day));
    }
}
