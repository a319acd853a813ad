package org.opendps.eligibility.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.criteria.Criteria;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Findings;

/** What a practitioner found, and what follows from it. */
@Entity
class Assessment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;
    private LocalDate assessedOn;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Findings findings;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Determination determination;

    private @Nullable Instant determinedAt;
    private @Nullable String determinedBy;

    /** Which determination it was, counted over all; read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long determinedAs;

    protected Assessment() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the criteria could not be put to the findings */
    Assessment(UUID personRef, String authority, LocalDate assessedOn, Findings findings, String recordedBy) {
        Criteria.apply(findings, assessedOn);
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.assessedOn = assessedOn;
        this.findings = findings;
        this.recordedBy = recordedBy;
        this.status = AssessmentStatus.RECORDED;
    }

    /** Computed from what was recorded; nobody types a decision. */
    Determination determine(String by, Instant at, long position) {
        if (!status.next().contains(AssessmentStatus.DETERMINED)) {
            throw new StateConflict("assessment", "a determination", status, status.next()).refused();
        }
        var decided = Criteria.apply(findings, assessedOn);
        determination = decided;
        determinedAt = at;
        determinedBy = by;
        determinedAs = position;
        status = AssessmentStatus.DETERMINED;
        return decided;
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

    LocalDate assessedOn() {
        return assessedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    AssessmentStatus status() {
        return status;
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    Determination determination() {
        return determination;
    }

    @Nullable
    Instant determinedAt() {
        return determinedAt;
    }

    @Nullable
    String determinedBy() {
        return determinedBy;
    }
}
