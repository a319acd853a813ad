package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.eligibility.criteria.WellbeingArea;

/**
 * What the needs do to an area of well-being (Care Act 2014 s.9(4)(a)).
 *
 * @param significant whether the impact on this area is, or is likely to be, significant
 */
public record WellbeingImpact(
        @NotNull WellbeingArea area,
        @NotBlank @Size(max = Form.MOST_WORDS) String how,
        boolean significant) {

    @Override
    public String toString() {
        return "WellbeingImpact";
    }
}
