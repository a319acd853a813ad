package org.opendps.registry.provider.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;

/** That two providers were merged: by whom of which council, when, and why. */
@Entity
class ProviderMerge {

    @Id
    private UUID id;

    private UUID survivorId;
    private UUID duplicateId;
    private String reason;
    private String mergedBy;
    private String mergedRole;
    private String authority;
    private Instant mergedAt;

    protected ProviderMerge() {}

    ProviderMerge(UUID survivorId, UUID duplicateId, String reason, Officer officer, Instant now) {
        this.id = Ids.next();
        this.survivorId = survivorId;
        this.duplicateId = duplicateId;
        this.reason = reason;
        this.mergedBy = officer.actor().username();
        this.mergedRole = officer.actor().role();
        this.authority = officer.authority();
        this.mergedAt = now;
    }

    record Officer(Actor actor, String authority) {}

    UUID id() {
        return id;
    }

    View view() {
        return new View(id, survivorId, duplicateId, reason, new Actor(mergedBy, mergedRole), authority, mergedAt);
    }

    record View(
            UUID id,
            UUID survivor,
            UUID duplicate,
            String reason,
            Actor mergedBy,
            String authority,
            Instant mergedAt) {}
}
