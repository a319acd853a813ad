package org.opendps.registry.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Somebody of a council who helps providers, and how to reach them. */
@Entity
@Table(name = "support_officer")
class SupportOfficer {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String username;
    private String displayName;
    private @Nullable String phone;
    private @Nullable String email;
    private boolean active;

    protected SupportOfficer() {}

    SupportOfficer(String authority, OfficerRequest request) {
        this.id = Ids.next();
        this.authority = authority;
        this.username = request.username();
        this.displayName = request.displayName();
        this.phone = request.phone();
        this.email = request.email();
        this.active = request.isActive();
    }

    /** The user name is who it is, and stays. */
    void rewrite(OfficerRequest request) {
        displayName = request.displayName();
        phone = request.phone();
        email = request.email();
        active = request.isActive();
    }

    void mustBeActive() {
        if (!active) {
            throw new OfficerNotActive(displayName).refused();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    String username() {
        return username;
    }

    boolean isActive() {
        return active;
    }

    OfficerView view() {
        return new OfficerView(id, username, displayName, phone, email, active);
    }

    OfficerContact contact() {
        return new OfficerContact(displayName, phone, email);
    }
}
