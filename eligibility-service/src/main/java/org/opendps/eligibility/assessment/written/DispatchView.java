package org.opendps.eligibility.assessment.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/**
 * The record went to somebody.
 *
 * @param recordVersion which version of it; 0 is without a practitioner's own words
 */
record DispatchView(
        UUID id,
        UUID determinationId,
        int recordVersion,
        LocalDate sentOn,
        Dispatch.Recipient recipient,
        @ShownOnce @Nullable String to,
        Dispatch.Format format,
        String sentBy,
        Instant recordedAt) {

    static DispatchView of(Dispatch dispatch, @Nullable String to) {
        return new DispatchView(
                dispatch.id(),
                dispatch.determinationId(),
                dispatch.recordVersion(),
                dispatch.sentOn(),
                dispatch.recipient(),
                to,
                dispatch.format(),
                dispatch.sentBy(),
                dispatch.recordedAt());
    }

    @Override
    public String toString() {
        return "DispatchView " + id;
    }
}
