package org.opendps.eligibility.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.person.KnownPerson;

@Entity
class Assessment {

    private static final int ADULT_AGE = 18;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private LocalDate assessedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Findings findings;

    @Embedded
    private @Nullable Determined determined;

    protected Assessment() {}

    /** @throws org.opendps.blocks.problem.Refused 422 for a day to come, a child, or findings that decide nothing */
    Assessment(KnownPerson person, Findings findings, LocalDate assessedOn, LocalDate today) {
        if (assessedOn.isAfter(today)) {
            throw new AssessedInTheFuture(assessedOn, today).refused();
        }
        if (person.ageOn(assessedOn) < ADULT_AGE) {
            throw new NotAnAdult(assessedOn).refused();
        }
        // what could not be determined is not recorded either
        Determination.of(findings);
        this.id = Ids.next();
        this.personRef = person.personRef();
        this.authority = person.authority();
        this.status = AssessmentStatus.RECORDED;
        this.assessedOn = assessedOn;
        this.findings = findings;
    }

    /** The decision is computed from what was found: nobody types it. */
    Determined determine(LocalDate today, long position) {
        if (!status.next().contains(AssessmentStatus.DETERMINED)) {
            throw new StateConflict("assessment", "a determination", status, status.next()).refused();
        }
        var made = Determined.of(Determination.of(findings), today, position);
        determined = made;
        status = AssessmentStatus.DETERMINED;
        return made;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    AssessmentStatus status() {
        return status;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    Determined determined() {
        return determined;
    }
}
