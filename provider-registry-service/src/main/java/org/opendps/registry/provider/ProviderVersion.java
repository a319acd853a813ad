package org.opendps.registry.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.profile.Profile;

/** What a provider was from one change to the next, and who said so. */
@Entity
public class ProviderVersion {

    @Id
    private UUID id;

    private UUID providerId;

    @Column(name = "version")
    private long number;

    private String changedBy;
    private String changedRole;
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Profile profile;

    protected ProviderVersion() {}

    public ProviderVersion(Provider provider, Actor actor, Instant now) {
        this.id = Ids.next();
        this.providerId = provider.id();
        this.number = provider.version();
        this.changedBy = actor.username();
        this.changedRole = actor.role();
        this.changedAt = now;
        this.profile = provider.profile();
    }

    UUID id() {
        return id;
    }

    View view() {
        var actor = new Actor(changedBy, changedRole);
        return new View(providerId, number, actor, actor.isOnBehalf(), changedAt, profile);
    }

    /** A past state of a provider; {@code onBehalf} when somebody wrote it who is not of the provider itself. */
    record View(UUID providerId, long version, Actor changedBy, boolean onBehalf, Instant changedAt, Profile profile) {}
}
