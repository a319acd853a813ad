package org.opendps.registry.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Scope;

/** A provider lets a portal read or act for it, from the first day to the last, both included. */
@Entity
class Mandate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;
    private UUID portalId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private MandateStatus status;

    private @Nullable LocalDate endedOn;
    private String givenBy;

    protected Mandate() {}

    Mandate(UUID providerId, MandateRequest request, String givenBy, LocalDate today) {
        if (request.from().isBefore(today)) {
            throw new MandateStartsInThePast(request.from(), today).refused();
        }
        if (request.until().isBefore(request.from())) {
            throw new MandateEndsBeforeItStarts(request.from(), request.until()).refused();
        }
        this.id = Ids.next();
        this.providerId = providerId;
        this.portalId = request.portalId();
        this.scope = request.scope();
        this.validFrom = request.from();
        this.validUntil = request.until();
        this.status = MandateStatus.GIVEN;
        this.givenBy = givenBy;
    }

    /**
     * Makes room for another mandate, so that one is in force at a time: this one ends at once, or on the day before
     * the other starts when that is still ahead.
     */
    void giveWayTo(Mandate other, LocalDate today) {
        boolean runsUntilThen = validFrom.isBefore(other.validFrom) && today.isBefore(other.validFrom);
        if (runsUntilThen) {
            validUntil = other.validFrom.minusDays(1);
        } else {
            end(today);
        }
    }

    boolean overlaps(Mandate other) {
        return !other.validFrom.isAfter(validUntil) && !other.validUntil.isBefore(validFrom);
    }

    /** The provider was merged into another. */
    void moveTo(UUID survivor) {
        providerId = survivor;
    }

    void suspend() {
        become(MandateStatus.SUSPENDED, "a suspension");
    }

    void resume() {
        become(MandateStatus.GIVEN, "a resumption");
    }

    void end(LocalDate today) {
        become(MandateStatus.ENDED, "an end");
        endedOn = today;
    }

    private void become(MandateStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("mandate", step, status, status.next()).refused();
        }
        status = wanted;
    }

    boolean isInForceOn(LocalDate day) {
        return status == MandateStatus.GIVEN && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    boolean hasEnded() {
        return status == MandateStatus.ENDED;
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

    UUID portalId() {
        return portalId;
    }

    Scope scope() {
        return scope;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    MandateStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    String givenBy() {
        return givenBy;
    }
}
