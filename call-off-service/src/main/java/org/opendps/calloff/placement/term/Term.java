package org.opendps.calloff.placement.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** What is payable on each day from a first to a last, both included. Only ever superseded. */
@Entity
@Table(name = "placement_term")
public class Term {

    @Id
    private UUID id;

    private UUID placementId;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Embedded
    private Arrangement arrangement;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private @Nullable String reason;
    private @Nullable String decisionReference;
    private String recordedBy;
    private Instant recordedAt;

    /** The step that laid it down: the award, the change, the import. */
    private UUID laidBy;

    private @Nullable UUID supersededBy;

    private @Nullable Instant supersededAt;

    protected Term() {}

    Term(UUID placementId, Slice slice, Cause cause) {
        var of = slice.of();
        this.id = Ids.next();
        this.placementId = placementId;
        this.from = slice.from();
        this.until = slice.until();
        this.arrangement = slice.arrangement();
        // what is left of a term was agreed when that was, for its reasons
        this.kind = of == null ? cause.kind() : of.kind;
        this.reason = of == null ? cause.reason() : of.reason;
        this.decisionReference = of == null ? cause.decisionReference() : of.decisionReference;
        this.laidBy = cause.id();
        this.recordedBy = cause.by();
        this.recordedAt = cause.at();
    }

    void supersede(UUID by, Instant at) {
        supersededBy = by;
        supersededAt = at;
    }

    boolean counts() {
        return supersededAt == null;
    }

    boolean isLaidBy(UUID step) {
        return laidBy.equals(step);
    }

    Slice slice() {
        return new Slice(from, until, arrangement, this);
    }

    UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public TermKind kind() {
        return kind;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    public String decisionReference() {
        return decisionReference;
    }

    String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    UUID supersededBy() {
        return supersededBy;
    }
}
