package org.opendps.calloff.award.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The proposal to award to a bid. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendationView(
        UUID callOffId,
        int lot,
        @Nullable UUID bidId,
        UUID providerId,
        Price price,

        @Schema(
                description =
                        "the bidder's earliest day; the award begins with it when it is later than what was asked for")
        @Nullable
        LocalDate canStartOn,

        @Nullable String reason,
        String recommendedBy,
        Instant recommendedAt) {}
