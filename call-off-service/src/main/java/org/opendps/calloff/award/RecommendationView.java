package org.opendps.calloff.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposal to award to a bid. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendationView(
        UUID callOffId,
        int lot,
        @Nullable UUID bidId,
        UUID providerId,
        @Nullable String reason,
        String recommendedBy,
        Instant recommendedAt) {}
