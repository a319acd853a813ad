package org.opendps.eligibility.assessment.urgent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Kind;

/**
 * An assessment that has to follow.
 *
 * @param determinationId of the urgent needs
 * @param assessmentId the assessment that followed
 */
record FollowUpView(
        UUID id,
        UUID personRef,
        Kind kind,
        String what,
        UUID determinationId,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate doneOn,
        @Nullable UUID assessmentId,
        String citation) {

    static FollowUpView of(FollowUp task, LocalDate today) {
        return new FollowUpView(
                task.id(),
                task.personRef(),
                task.kind(),
                "ASSESSMENT_AFTER_URGENT_NEEDS",
                task.determinationId(),
                task.openedOn(),
                task.dueOn(),
                task.isOverdue(today),
                task.doneOn(),
                task.doneBy(),
                task.kind() == Kind.ADULT ? "Care Act 2014 s.9(1), s.19(3)" : "Care Act 2014 s.10(1), s.20(6)");
    }
}
