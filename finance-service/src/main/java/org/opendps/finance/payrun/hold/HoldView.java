package org.opendps.finance.payrun.hold;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A hold as clients see it. */
record HoldView(
        UUID id,
        UUID payRunId,
        UUID invoiceId,
        UUID providerId,
        Money gross,
        String department,
        String reason,
        HoldStatus status,
        String heldBy,
        Instant heldAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {}
