package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the level of need changes, and over which period it was looked at (SI 2015/313 reg 2(4), 3(4)).
 *
 * @param rationale why that period is long enough
 */
public record Fluctuation(
        boolean fluctuates,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = Form.MOST_WORDS) String rationale) {

    @AssertTrue(message = "the period ends on its first day or later")
    boolean isTo() {
        return from == null || to == null || !to.isBefore(from);
    }

    @Schema(hidden = true)
    boolean isExplained() {
        return !fluctuates || (from != null && to != null && rationale != null && !rationale.isBlank());
    }

    @Override
    public String toString() {
        return "Fluctuation";
    }
}
