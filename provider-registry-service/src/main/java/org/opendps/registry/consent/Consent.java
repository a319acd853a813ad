package org.opendps.registry.consent;

import jakarta.persistence.Embedded;
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
import org.opendps.registry.acting.Actor;
import org.opendps.registry.acting.Consented.Officer;

@Entity
class Consent {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;
    private String officer;
    private String authority;

    @Embedded
    private Given given;

    private String recordedBy;
    private String recordedRole;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnRole;
    private @Nullable Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID providerId, Officer officer, Given given, Actor recorder, Instant now) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.officer = officer.username();
        this.authority = officer.authority();
        this.given = given;
        this.recordedBy = recorder.username();
        this.recordedRole = recorder.role();
        this.recordedAt = now;
        this.status = ConsentStatus.GIVEN;
    }

    void withdraw(Actor actor, Instant now) {
        if (!status.next().contains(ConsentStatus.WITHDRAWN)) {
            throw new StateConflict("consent", "a withdrawal", status, status.next()).refused();
        }
        status = ConsentStatus.WITHDRAWN;
        withdrawnBy = actor.username();
        withdrawnRole = actor.role();
        withdrawnAt = now;
    }

    /** Its provider turned out to be the same as another. */
    void move(UUID survivor) {
        providerId = survivor;
    }

    boolean standsOn(LocalDate day) {
        return status == ConsentStatus.GIVEN && !given.validUntil().isBefore(day);
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

    String officer() {
        return officer;
    }

    String authority() {
        return authority;
    }

    Given given() {
        return given;
    }

    ConsentStatus status() {
        return status;
    }

    Actor recorder() {
        return new Actor(recordedBy, recordedRole);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Actor withdrawer() {
        return withdrawnBy == null || withdrawnRole == null ? null : new Actor(withdrawnBy, withdrawnRole);
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
