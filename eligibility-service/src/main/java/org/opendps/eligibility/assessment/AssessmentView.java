package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Findings;

/** An assessment as practitioners see it. */
record AssessmentView(
        UUID id,
        UUID personRef,
        AssessmentStatus status,
        LocalDate assessedOn,
        String recordedBy,
        Findings findings,
        @Nullable Determination determination) {

    static AssessmentView from(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                assessment.personRef(),
                assessment.status(),
                assessment.assessedOn(),
                assessment.recordedBy(),
                assessment.findings(),
                assessment.determination());
    }
}
