package org.opendps.calloff.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.award.Terms;

/** One person's support by one provider, on the terms of its award. */
@Entity
class Placement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID awardId;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    protected Placement() {}

    Placement(AwardConfirmed award) {
        this.id = award.placementId();
        this.awardId = award.awardId();
        this.terms = award.terms();
        this.status = PlacementStatus.PLANNED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID awardId() {
        return awardId;
    }

    Terms terms() {
        return terms;
    }

    PlacementStatus status() {
        return status;
    }
}
