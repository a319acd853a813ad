package org.opendps.eligibility.plan.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a plan ends, and why.
 *
 * @param lastDay today unless another one is given
 */
public record End(
        @NotNull Reason reason,
        @Nullable LocalDate lastDay,
        @Nullable @Size(max = 4000) String note) {

    /** Where the note is kept, closed. */
    public static final String COLUMN = "support_plan.end_note";

    /** In a code. */
    public enum Reason {
        OUTCOMES_REACHED,
        NEEDS_CHANGED,
        NOT_ELIGIBLE_ANY_MORE,
        MOVED_AWAY,
        MOVED_TO_OTHER_SUPPORT,
        ASKED_BY_THE_PERSON,
        DIED,
        OTHER,
        /** Its last day has passed. */
        LAST_DAY_PASSED
    }

    @Override
    public String toString() {
        return "End";
    }
}
