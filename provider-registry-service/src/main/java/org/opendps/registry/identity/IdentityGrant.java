package org.opendps.registry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** The promise that a user will act for a provider. */
@Entity
@Table(name = "identity_grant")
class IdentityGrant {

    @Id
    private UUID id;

    private String subject;
    private String username;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Access access;

    protected IdentityGrant() {}

    IdentityGrant(String subject, String username, UUID providerId) {
        this.id = Ids.next();
        this.subject = subject;
        this.username = username;
        this.providerId = providerId;
        this.access = Access.PENDING;
    }

    Administrator administrator() {
        return new Administrator(username, access);
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    UUID providerId() {
        return providerId;
    }
}
