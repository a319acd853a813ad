package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person refuses an assessment (Care Act 2014 s.11).
 *
 * @param exception for which it goes on all the same; null when there is none
 * @param note what was said and offered
 */
public record AssessmentDeclined(
        @NotNull LocalDate on,
        @Nullable Ground exception,
        @Nullable @Size(max = Form.MOST_WORDS) String note) {

    /** Care Act 2014 s.11(2)(a) and (b). */
    public enum Ground {
        LACKS_CAPACITY_AND_BEST_INTERESTS,
        ABUSE_OR_NEGLECT
    }

    @Override
    public String toString() {
        return "AssessmentDeclined on " + on;
    }
}
