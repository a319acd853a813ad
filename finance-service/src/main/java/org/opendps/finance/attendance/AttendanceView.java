package org.opendps.finance.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weekly return as clients see it.
 *
 * @param onBehalfOf its provider, when a portal or a support officer sent it
 */
record AttendanceView(
        UUID id,
        UUID placementId,
        UUID providerId,
        LocalDate weekStarting,
        ReturnStatus status,
        List<Attended> sessions,
        String submittedBy,
        @Nullable UUID onBehalfOf,
        Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String rejectedBy,
        @Nullable Instant rejectedAt,
        @Nullable String rejectionReason) {

    static AttendanceView from(AttendanceReturn of) {
        return new AttendanceView(
                of.id(),
                of.placementId(),
                of.providerId(),
                of.weekStarting(),
                of.status(),
                of.sessions(),
                of.submittedBy(),
                of.onBehalfOf(),
                of.submittedAt(),
                of.approvedBy(),
                of.approvedAt(),
                of.rejectedBy(),
                of.rejectedAt(),
                of.rejectionReason());
    }
}
