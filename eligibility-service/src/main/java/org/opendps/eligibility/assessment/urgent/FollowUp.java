package org.opendps.eligibility.assessment.urgent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.criteria.Kind;

/** The assessment that follows after urgent needs were met. */
@Entity
@Table(name = "assessment_task")
class FollowUp {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String authority;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID determinationId;
    private LocalDate openedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;
    private @Nullable UUID doneBy;

    protected FollowUp() {}

    FollowUp(MadeDetermination urgent, LocalDate today, int workingDays) {
        this.id = Ids.next();
        this.personRef = urgent.personRef();
        this.authority = urgent.authority();
        this.kind = urgent.kind();
        this.determinationId = urgent.id();
        this.openedOn = today;
        this.dueOn = FollowUpDay.after(today, workingDays);
    }

    void done(UUID assessment, LocalDate on) {
        doneBy = assessment;
        doneOn = on;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    Kind kind() {
        return kind;
    }

    UUID determinationId() {
        return determinationId;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    UUID doneBy() {
        return doneBy;
    }

    /** The day itself is still in time. */
    boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(dueOn);
    }
}
