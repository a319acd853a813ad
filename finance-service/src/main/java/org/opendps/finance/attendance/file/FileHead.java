package org.opendps.finance.attendance.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in a list: how it ended, without its lines.
 *
 * @param reference of the provider's own
 * @param onBehalfOf its provider, when a portal or a support officer sent it
 * @param complete false while it is worked off, or when something was in the way: send it again, and it goes on
 */
public record FileHead(
        UUID id,
        String reference,
        UUID providerId,
        String sentBy,
        @Nullable UUID onBehalfOf,
        Instant sentAt,
        boolean complete,
        int linesReturned,
        int linesRefused) {}
