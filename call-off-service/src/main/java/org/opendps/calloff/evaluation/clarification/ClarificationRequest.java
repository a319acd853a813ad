package org.opendps.calloff.evaluation.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to one bidder. */
public record ClarificationRequest(
        @NotNull ClarificationKind kind,
        @NotBlank @Size(max = 4000) String text,

        @Schema(description = "until when it may be answered; not for a correction, which has the hours of the policy")
        @Nullable
        OffsetDateTime answerBy) {

    static final String EXAMPLE = """
            {"kind": "ABNORMALLY_LOW", "text": "How does this price pay two support workers?",
             "answerBy": "2026-12-10T12:00:00Z"}""";

    /** @throws org.opendps.blocks.problem.Refused 422 when there would be no time to answer */
    Instant end(Instant now, int correctionHours) {
        if (kind == ClarificationKind.CORRECTION) {
            return now.plusSeconds(correctionHours * 3600L);
        }
        if (answerBy == null || !answerBy.toInstant().isAfter(now)) {
            throw new ClarificationRefused.TimeToAnswerNeeded().refused();
        }
        return answerBy.toInstant();
    }
}
