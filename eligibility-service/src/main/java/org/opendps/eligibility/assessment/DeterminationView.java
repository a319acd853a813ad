package org.opendps.eligibility.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Consequence;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;

/** A determination: the decision with each finding and its citation, and who had it made when. */
record DeterminationView(
        UUID assessmentId,
        UUID personRef,
        Decision decision,
        int unableCount,
        String policyVersion,
        List<Determination.Reason> reasons,
        @Nullable Consequence consequence,
        Instant determinedAt,
        String determinedBy) {

    static DeterminationView from(Assessment assessment) {
        var made = Objects.requireNonNull(assessment.determination());
        return new DeterminationView(
                assessment.id(),
                assessment.personRef(),
                made.decision(),
                made.unableCount(),
                made.policyVersion(),
                made.reasons(),
                made.consequence(),
                Objects.requireNonNull(assessment.determinedAt()),
                Objects.requireNonNull(assessment.determinedBy()));
    }
}
