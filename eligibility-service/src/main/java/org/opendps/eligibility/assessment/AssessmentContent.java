package org.opendps.eligibility.assessment;

import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.assessment.form.UrgentNeeds;
import org.opendps.eligibility.criteria.Findings;

/**
 * All that is written of an assessment; kept closed.
 *
 * @param findings what the criteria are put to; null in a draft
 * @param form null where only findings were recorded
 * @param urgentNeeds where needs could not wait
 */
public record AssessmentContent(
        @Nullable Findings findings,
        @Nullable Form form,
        @Nullable UrgentNeeds urgentNeeds) {

    @Override
    public String toString() {
        return "AssessmentContent";
    }
}
