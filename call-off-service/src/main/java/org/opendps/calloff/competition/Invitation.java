package org.opendps.calloff.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** That a provider was invited: all invitations of a call-off carry the same instant. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Invitation {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID providerId;
    private Instant invitedAt;

    protected Invitation() {}

    Invitation(UUID callOffId, UUID providerId, Instant invitedAt) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.providerId = providerId;
        this.invitedAt = invitedAt;
    }

    UUID providerId() {
        return providerId;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
