package org.opendps.registry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Peopled.Standing;
import org.opendps.registry.acting.Position;

/** That a user acts for a provider: promised, carried out at the identity provider, and taken back likewise. */
@Entity
@Table(name = "identity_grant")
class IdentityGrant {

    @Id
    private UUID id;

    private String subject;
    private String username;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Enumerated(EnumType.STRING)
    private Access access;

    protected IdentityGrant() {}

    IdentityGrant(String subject, String username, UUID providerId, Position position) {
        this.id = Ids.next();
        this.subject = subject;
        this.username = username;
        this.providerId = providerId;
        this.position = position;
        this.access = Access.PENDING;
    }

    void remove() {
        if (!access.next().contains(Access.REMOVING)) {
            throw new StateConflict("user's access", "a removal", access, access.next()).refused();
        }
        access = Access.REMOVING;
    }

    boolean isAdministrator() {
        return position == Position.ADMINISTRATOR && !access.hasEnded();
    }

    Standing standing() {
        return new Standing(providerId, position, access.hasEnded());
    }

    ProviderUser user() {
        return new ProviderUser(id, username, position, access);
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String username() {
        return username;
    }

    UUID providerId() {
        return providerId;
    }

    Position position() {
        return position;
    }

    Access access() {
        return access;
    }
}
