package org.opendps.calloff.placement.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as the council and the provider that was reviewed see it. Who recorded it is the council's alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        UUID id,
        UUID placementId,
        UUID providerId,
        LocalDate heldOn,
        Occasion occasion,
        Map<Outcome, Achieved> outcomes,
        ReviewRequest.@Nullable Concern concern,
        @Nullable String providerNote,
        @Nullable Instant notedAt,

        @Schema(description = "what the provider noted before, the first first")
        List<EarlierNote> earlierNotes,

        @Nullable String recordedBy,
        Instant recordedAt) {

    static ReviewView of(OutcomeReview review, boolean forCouncil) {
        return new ReviewView(
                review.id(),
                review.placementId(),
                review.providerId(),
                review.heldOn(),
                review.occasion(),
                review.outcomes(),
                concern(review),
                review.providerNote(),
                review.notedAt(),
                review.earlierNotes(),
                forCouncil ? review.recordedBy() : null,
                review.recordedAt());
    }

    private static ReviewRequest.@Nullable Concern concern(OutcomeReview review) {
        var what = review.concern();
        var action = review.action();
        var due = review.actionDueOn();
        return what == null || action == null || due == null ? null : new ReviewRequest.Concern(what, action, due);
    }
}
