package org.opendps.eligibility.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What a person says of the support that a placement brings. */
record ReviewRequest(
        @NotNull UUID placementId,
        @NotNull LocalDate on,
        @NotNull OutcomeReview.Occasion occasion,
        @NotNull OutcomeReview.Speaker saidBy,
        @NotNull @Valid Words words) {

    @Override
    public String toString() {
        return "ReviewRequest";
    }
}
