package org.opendps.eligibility.charging.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suspended charging as practitioners see it. */
record SuspensionView(
        UUID id,
        UUID personRef,
        LocalDate from,
        @Nullable LocalDate until,
        ChargingSuspension.Reason reason,
        @Nullable String note,
        String suspendedBy,
        Instant suspendedAt) {}
