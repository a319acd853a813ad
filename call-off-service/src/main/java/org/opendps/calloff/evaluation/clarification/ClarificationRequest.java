package org.opendps.calloff.evaluation.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.evaluation.rule.EvaluationRule;

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

    /**
     * A bid may be rejected for what is not answered in time, so that there has to be time (Procurement Act 2023 s.19(4)).
     *
     * @throws org.opendps.blocks.problem.Refused 422 when there would be none, less than the council's policy gives, or
     *     another than it gives all alike
     */
    Instant end(Instant now, EvaluationRule rule) {
        if (kind == ClarificationKind.CORRECTION) {
            if (answerBy != null) {
                throw new ClarificationRefused.CorrectionTimeIsSet(rule.correctionHours()).refused();
            }
            return now.plus(Duration.ofHours(rule.correctionHours()));
        }
        int least = kind == ClarificationKind.ABNORMALLY_LOW ? rule.lowPriceAnswerHours() : 0;
        var end = answerBy == null ? now : answerBy.toInstant();
        if (!end.isAfter(now) || end.isBefore(now.plus(Duration.ofHours(least)))) {
            throw new ClarificationRefused.TimeToAnswerNeeded(least).refused();
        }
        return end;
    }
}
