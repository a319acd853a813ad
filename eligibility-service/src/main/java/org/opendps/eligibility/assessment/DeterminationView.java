package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Reason;

public record DeterminationView(
        UUID assessmentId,
        UUID personRef,
        Decision decision,
        int unableCount,
        String policyVersion,
        LocalDate determinedOn,
        List<Reason> reasons) {

    static @Nullable DeterminationView from(Assessment assessment) {
        var determined = assessment.determined();
        return determined == null
                ? null
                : new DeterminationView(
                        assessment.id(),
                        assessment.personRef(),
                        determined.decision(),
                        determined.unableCount(),
                        determined.policyVersion(),
                        determined.determinedOn(),
                        determined.reasons());
    }
}
