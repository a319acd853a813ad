package org.opendps.eligibility.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.idempotency.ShownOnce;

/** What was said at a review, as practitioners see it. */
record ReviewView(
        UUID id,
        UUID personRef,
        UUID placementId,
        LocalDate on,
        OutcomeReview.Occasion occasion,
        OutcomeReview.Speaker saidBy,
        @ShownOnce Words words,
        String recordedBy,
        Instant recordedAt) {

    @Override
    public String toString() {
        return "ReviewView " + id;
    }
}
