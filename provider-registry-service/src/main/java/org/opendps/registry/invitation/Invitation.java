package org.opendps.registry.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Position;

@Entity
class Invitation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Enumerated(EnumType.STRING)
    private SentBy sentBy;

    private @Nullable String email;

    @SuppressWarnings("unused") // it is found by it
    private String codeDigest;

    private String invitedBy;
    private Instant invitedAt;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;

    protected Invitation() {}

    Invitation(UUID providerId, InvitationRequest request, Code code, LocalDate validUntil, Invited invited) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.position = request.position();
        this.sentBy = request.sentBy();
        this.email = request.email();
        this.codeDigest = code.digest();
        this.validUntil = validUntil;
        this.invitedBy = invited.by();
        this.invitedAt = invited.at();
        this.status = InvitationStatus.OPEN;
    }

    /** By whom, and when. */
    record Invited(String by, Instant at) {}

    /** @throws org.opendps.blocks.problem.Refused 422 when it was used or called back, or its last day is over */
    void accept(String username, Instant now, LocalDate today) {
        if (!isOpenOn(today)) {
            throw new InvitationOver().refused();
        }
        status = InvitationStatus.ACCEPTED;
        acceptedBy = username;
        acceptedAt = now;
    }

    void cancel() {
        if (!status.next().contains(InvitationStatus.CANCELLED)) {
            throw new StateConflict("invitation", "a cancellation", status, status.next()).refused();
        }
        status = InvitationStatus.CANCELLED;
    }

    boolean isOpenOn(LocalDate day) {
        return status.next().contains(InvitationStatus.ACCEPTED) && !day.isAfter(validUntil);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID providerId() {
        return providerId;
    }

    Position position() {
        return position;
    }

    SentBy sentBy() {
        return sentBy;
    }

    @Nullable
    String email() {
        return email;
    }

    String invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    InvitationStatus status() {
        return status;
    }

    @Nullable
    String acceptedBy() {
        return acceptedBy;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }
}
