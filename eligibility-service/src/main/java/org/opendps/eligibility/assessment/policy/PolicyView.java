package org.opendps.eligibility.assessment.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record PolicyView(
        UUID id, LocalDate from, boolean countersigned, int urgentFollowUpWorkingDays, String setBy, Instant setAt) {

    static PolicyView of(AssessmentPolicy policy) {
        return new PolicyView(
                policy.id(),
                policy.startsOn(),
                policy.countersigned(),
                policy.followUpWorkingDays(),
                policy.setBy(),
                policy.setAt());
    }
}
