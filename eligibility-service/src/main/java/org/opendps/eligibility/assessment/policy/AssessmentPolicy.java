package org.opendps.eligibility.assessment.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** One version of a council's policy. Set once and never changed: the next supersedes it from its own first day. */
@Entity
class AssessmentPolicy {

    @Id
    private UUID id;

    private String authority;
    private LocalDate startsOn;
    private boolean countersigned;
    private int followUpWorkingDays;
    private String setBy;
    private Instant setAt;

    protected AssessmentPolicy() {}

    AssessmentPolicy(String authority, PolicyRequest request, LocalDate today, String by, Instant at) {
        if (request.from().isBefore(today)) {
            throw new PolicyStartsInPast(today).refused();
        }
        this.id = Ids.next();
        this.authority = authority;
        this.startsOn = request.from();
        this.countersigned = request.countersigned();
        this.followUpWorkingDays = request.urgentFollowUpWorkingDays();
        this.setBy = by;
        this.setAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    boolean countersigned() {
        return countersigned;
    }

    int followUpWorkingDays() {
        return followUpWorkingDays;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
