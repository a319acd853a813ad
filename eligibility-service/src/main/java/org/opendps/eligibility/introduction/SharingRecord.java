package org.opendps.eligibility.introduction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.placement.BoughtPlacement;

/** What is shared of a person with the provider of one placement, on which ground, and how often it was read. */
@Entity
class SharingRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID placementId;
    private UUID personRef;
    private UUID providerId;
    private String authority;

    @Embedded
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private SharingStatus status;

    private Instant openedAt;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason withdrawnFor;

    private int reads;
    private @Nullable Instant lastReadAt;

    /** Why nothing is shared any more. */
    enum Reason {
        OBJECTION,
        SAFEGUARDING,
        SHARED_IN_ERROR,
        PLACEMENT_MOVED
    }

    protected SharingRecord() {}

    SharingRecord(BoughtPlacement placement, Decision decision, Instant openedAt) {
        this.id = Ids.next();
        this.placementId = placement.placementId();
        this.personRef = placement.personRef();
        this.providerId = placement.providerId();
        this.authority = placement.authority();
        this.decision = decision;
        this.status = SharingStatus.OPEN;
        this.openedAt = openedAt;
    }

    /** What is decided counts from now on; what was withdrawn is open again. */
    void decide(Decision anew) {
        if (withdrawnFor == Reason.PLACEMENT_MOVED) {
            throw new StateConflict("sharing record of a placement that has moved", "a decision", status, status.next())
                    .refused();
        }
        decision = anew;
        open();
    }

    /** Where the person lives is told no more until somebody decides otherwise. */
    void keepBack(Part part) {
        if (decision.parts().contains(part)) {
            decision = decision.without(part);
        }
    }

    /** Opened for a provider to which the placement came: no more than was shared before, nothing after an objection. */
    void goOnAs(Decision limited, @Nullable Reason withdrawnBefore, Instant at) {
        decision = limited;
        open();
        if (withdrawnBefore == Reason.OBJECTION) {
            withdraw(Reason.OBJECTION, at);
        }
    }

    /** The placement is this provider's again. */
    void open() {
        status = SharingStatus.OPEN;
        withdrawnAt = null;
        withdrawnFor = null;
    }

    void withdraw(Reason reason, Instant at) {
        if (!status.next().contains(SharingStatus.WITHDRAWN)) {
            throw new StateConflict("sharing record", "a withdrawal", status, status.next()).refused();
        }
        status = SharingStatus.WITHDRAWN;
        withdrawnAt = at;
        withdrawnFor = reason;
    }

    void read(Instant at) {
        reads++;
        lastReadAt = at;
    }

    boolean shares(Part part) {
        return decision.parts().contains(part);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID placementId() {
        return placementId;
    }

    UUID personRef() {
        return personRef;
    }

    UUID providerId() {
        return providerId;
    }

    String authority() {
        return authority;
    }

    Decision decision() {
        return decision;
    }

    SharingStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    Reason withdrawnFor() {
        return withdrawnFor;
    }

    int reads() {
        return reads;
    }

    @Nullable
    Instant lastReadAt() {
        return lastReadAt;
    }
}
