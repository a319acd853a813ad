package org.opendps.eligibility.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.criteria.Kind;

/** What a practitioner finds out about somebody's needs. */
@Entity
@SecondaryTable(name = "assessment_content", pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
public class Assessment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate assessedOn;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    /** Closed with the person's data key. */
    @Column(table = "assessment_content")
    private byte @Nullable [] content;

    protected Assessment() {}

    private Assessment(
            UUID personRef,
            String authority,
            Kind kind,
            LocalDate on,
            AssessmentStatus status,
            String by,
            byte[] closed) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.kind = kind;
        this.assessedOn = on;
        this.status = status;
        this.recordedBy = by;
        this.content = closed;
    }

    public static Assessment begun(
            UUID personRef, String authority, Kind kind, LocalDate today, String by, byte[] closed) {
        return new Assessment(personRef, authority, kind, today, AssessmentStatus.DRAFT, by, closed);
    }

    public static Assessment recorded(
            UUID personRef, String authority, Kind kind, LocalDate on, String by, byte[] closed) {
        return new Assessment(personRef, authority, kind, on, AssessmentStatus.RECORDED, by, closed);
    }

    public void write(byte[] closed, String by) {
        mustBecome(AssessmentStatus.RECORDED, "a change");
        content = closed;
        recordedBy = by;
    }

    public void complete(LocalDate on, byte[] closed, String by) {
        mustBecome(AssessmentStatus.RECORDED, "completion");
        assessedOn = on;
        content = closed;
        recordedBy = by;
        status = AssessmentStatus.RECORDED;
    }

    /** Once; what follows from other circumstances is computed from the same findings. */
    public void determine() {
        mustBecome(AssessmentStatus.DETERMINED, "a determination");
        status = AssessmentStatus.DETERMINED;
    }

    private void mustBecome(AssessmentStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("assessment", step, status, status.next()).refused();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personRef() {
        return personRef;
    }

    public String authority() {
        return authority;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public AssessmentStatus status() {
        return status;
    }

    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }
}
