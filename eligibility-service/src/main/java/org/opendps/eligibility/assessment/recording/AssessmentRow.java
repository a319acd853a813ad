package org.opendps.eligibility.assessment.recording;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.AssessmentStatus;
import org.opendps.eligibility.criteria.Kind;

/** An assessment in a list: what it says is read under its own id, where the reading is written down. */
record AssessmentRow(
        UUID id, UUID personRef, Kind kind, AssessmentStatus status, LocalDate assessedOn, String recordedBy) {

    static AssessmentRow of(Assessment assessment) {
        return new AssessmentRow(
                assessment.id(),
                assessment.personRef(),
                assessment.kind(),
                assessment.status(),
                assessment.assessedOn(),
                assessment.recordedBy());
    }
}
