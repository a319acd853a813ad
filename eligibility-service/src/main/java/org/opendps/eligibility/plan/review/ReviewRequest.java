package org.opendps.eligibility.plan.review;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a plan was reviewed, and what came of it.
 *
 * @param on today unless another day is given
 * @param occasion planned unless it is another
 * @param nextReviewBy as late as the rules allow unless it is given; none when the plan ends
 */
record ReviewRequest(
        @NotNull Outcome outcome,
        @Nullable LocalDate on,
        @Nullable Occasion occasion,
        @Nullable @Size(max = 4000) String note,
        @Nullable LocalDate nextReviewBy) {

    /** What came of it. */
    enum Outcome {
        CONTINUE,
        REVISE,
        END
    }

    /** Why it was reviewed (Care Act 2014 s.27(1), (4)). */
    enum Occasion {
        PLANNED,
        ASKED_FOR,
        CIRCUMSTANCES_CHANGED
    }

    /** What is kept closed. */
    record Words(@Nullable String note) {

        @Override
        public String toString() {
            return "Words";
        }
    }

    @AssertTrue(message = "a plan that ends has no next review; otherwise it comes after this one")
    boolean isNextReviewBy() {
        boolean later = nextReviewBy == null || on == null || nextReviewBy.isAfter(on);
        return later && (nextReviewBy == null || outcome != Outcome.END);
    }

    Occasion why() {
        return occasion == null ? Occasion.PLANNED : occasion;
    }

    @Override
    public String toString() {
        return "ReviewRequest";
    }
}
