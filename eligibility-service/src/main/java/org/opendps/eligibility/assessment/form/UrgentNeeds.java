package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Kind;

/**
 * Needs that cannot wait (Care Act 2014 s.19(3), of a carer s.20(6)).
 *
 * @param needs what they are
 * @param action what is done about them
 */
public record UrgentNeeds(
        @NotNull Kind kind,
        @NotBlank @Size(max = Form.MOST_WORDS) String needs,
        @Nullable @Size(max = Form.MOST_WORDS) String action) {

    @Override
    public String toString() {
        return "UrgentNeeds";
    }
}
