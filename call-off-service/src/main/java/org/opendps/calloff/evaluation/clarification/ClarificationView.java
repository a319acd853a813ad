package org.opendps.calloff.evaluation.clarification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.evaluation.clarification.DecisionRequest.Decision;

/** A question to one bidder. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClarificationView(
        UUID callOffId,
        UUID bidId,
        int number,
        ClarificationKind kind,
        String text,
        Instant askedAt,
        Instant answerBy,
        OffsetDateTime answerByLondon,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt) {}
