package org.opendps.finance.attendance.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.attendance.party.Side;

/**
 * A question about a return as both sides see it.
 *
 * @param askedFor the side that asks; the other one answers
 * @param askedOnBehalfOf the provider, when a portal or a support officer asked for it
 */
public record QueryView(
        UUID id,
        QueryStatus status,
        Side askedFor,
        String question,
        String askedBy,
        @Nullable UUID askedOnBehalfOf,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable UUID answeredOnBehalfOf,
        @Nullable Instant answeredAt,
        @Nullable String closedBy,
        @Nullable UUID closedOnBehalfOf,
        @Nullable Instant closedAt) {

    public static QueryView from(ReturnQuery query) {
        return query.view();
    }
}
