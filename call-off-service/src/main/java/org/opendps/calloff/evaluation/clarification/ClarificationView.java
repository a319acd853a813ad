package org.opendps.calloff.evaluation.clarification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.offer.Enclosure;
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

        @Schema(description = "with which a correction was answered; read at `/documents/{id}` below it")
        List<Enclosure.View> documents,

        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt) {}
