package org.opendps.eligibility.charging.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/** Suspended charging as practitioners see it. */
record SuspensionView(
        UUID id,
        UUID personRef,
        LocalDate from,
        @Nullable LocalDate until,
        ChargingSuspension.Reason reason,
        @ShownOnce @Nullable String note,
        String suspendedBy,
        Instant suspendedAt) {}
