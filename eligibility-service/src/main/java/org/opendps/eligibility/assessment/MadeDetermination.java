package org.opendps.eligibility.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Kind;

/** A determination that was made: what follows from an assessment in the circumstances that were known. */
@Entity
@Table(name = "determination")
public class MadeDetermination {

    @Id
    private UUID id;

    @Version
    private long version;

    /** The order in which they were made: the clock can be set back. */
    private long position;

    private UUID assessmentId;
    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private DeterminationStatus status;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    private String policyVersion;
    private LocalDate assessedOn;

    /** Closed with the person's data key, as what was written at the countersignature is. */
    private byte @Nullable [] content;

    private Instant determinedAt;
    private String determinedBy;

    /** Since when it stands, or has stood. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable Instant stoodAt;

    private @Nullable Instant countersignedAt;
    private @Nullable String countersignedBy;
    private byte @Nullable [] countersignature;

    protected MadeDetermination() {}

    /** @param waits for a second practitioner; what is urgent never does */
    public MadeDetermination(
            Assessment of, Determination made, byte[] closed, long position, boolean waits, String by, Instant at) {
        this.id = Ids.next();
        this.position = position;
        this.assessmentId = of.id();
        this.personRef = of.personRef();
        this.authority = of.authority();
        this.kind = of.kind();
        this.urgent = made.decision() == Decision.MAY_MEET_URGENT_NEEDS;
        this.status = waits && !urgent ? DeterminationStatus.AWAITING_COUNTERSIGNATURE : DeterminationStatus.STANDING;
        this.decision = made.decision();
        this.basis = made.basis().orElse(null);
        this.policyVersion = made.policyVersion();
        this.assessedOn = of.assessedOn();
        this.content = closed;
        this.determinedBy = by;
        this.determinedAt = at;
        this.stoodAt = status == DeterminationStatus.STANDING ? at : null;
    }

    public void countersign(DeterminationStatus verdict, byte @Nullable [] closedReason, String by, Instant at) {
        become(verdict, "a countersignature");
        countersignature = closedReason;
        countersignedBy = by;
        countersignedAt = at;
        stoodAt = verdict == DeterminationStatus.STANDING ? at : null;
    }

    public void supersede() {
        become(DeterminationStatus.SUPERSEDED, "being superseded");
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when another has taken its place */
    public void mustBeOpenFor(String step) {
        if (!status.next().contains(DeterminationStatus.SUPERSEDED)) {
            throw conflict(step);
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless it stands */
    public void mustStandFor(String step) {
        if (status != DeterminationStatus.STANDING) {
            throw conflict(step);
        }
    }

    private void become(DeterminationStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw conflict(step);
        }
        status = wanted;
    }

    private RuntimeException conflict(String step) {
        return new StateConflict("determination", step, status, status.next()).refused();
    }

    /** None of the needs is eligible: advice is owed (Care Act 2014 s.13(5)). */
    public boolean owesAdvice() {
        return decision.name().startsWith("NOT_ELIGIBLE");
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long position() {
        return position;
    }

    public UUID assessmentId() {
        return assessmentId;
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

    public boolean isUrgent() {
        return urgent;
    }

    /** Nothing was assessed, since the person did not want it. */
    boolean isRefusal() {
        return decision == Decision.NO_ASSESSMENT;
    }

    public DeterminationStatus status() {
        return status;
    }

    public Decision decision() {
        return decision;
    }

    public Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    public String policyVersion() {
        return policyVersion;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    public Instant determinedAt() {
        return determinedAt;
    }

    public String determinedBy() {
        return determinedBy;
    }

    public Optional<Instant> countersignedAt() {
        return Optional.ofNullable(countersignedAt);
    }

    public Optional<String> countersignedBy() {
        return Optional.ofNullable(countersignedBy);
    }

    Optional<byte[]> countersignature() {
        return Optional.ofNullable(countersignature);
    }
}
