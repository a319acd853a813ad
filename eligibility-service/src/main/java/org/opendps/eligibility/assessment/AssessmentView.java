package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Findings;

public record AssessmentView(
        UUID id,
        UUID personRef,
        AssessmentStatus status,
        LocalDate assessedOn,
        Findings findings,
        @Nullable DeterminationView determination) {

    static AssessmentView from(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                assessment.personRef(),
                assessment.status(),
                assessment.assessedOn(),
                assessment.findings(),
                DeterminationView.from(assessment));
    }
}
