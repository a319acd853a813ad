package org.opendps.calloff.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** A decision of a council, as it stands in its minutes. It is never changed: another one has another reference. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    private String authority;
    private String reference;
    private String title;
    private LocalDate decidedOn;
    private @Nullable LocalDate publishedOn;
    private LocalDate effectiveFrom;

    @Column(name = "made_by")
    private String by;

    private String recordedBy;
    private Instant recordedAt;

    protected Decision() {}

    Decision(String authority, DecisionRequest request, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.authority = authority;
        this.reference = request.reference().strip();
        this.title = request.title();
        this.decidedOn = request.decidedOn();
        this.publishedOn = request.publishedOn();
        this.effectiveFrom = request.effectiveFrom();
        this.by = request.by();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    boolean isInEffectOn(LocalDate day) {
        return !day.isBefore(effectiveFrom);
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String by() {
        return by;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
