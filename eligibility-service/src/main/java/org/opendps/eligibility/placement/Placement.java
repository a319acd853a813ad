package org.opendps.eligibility.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was bought for a person, as call-off-service last told of it. */
@Entity
class Placement {

    @Id
    private UUID placementId;

    private long version;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID personRef;

    private @Nullable LocalDate until;

    protected Placement() {}

    Placement(PlacementConsumer.PlacementHeard heard) {
        placementId = heard.placementId();
        take(heard);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(PlacementConsumer.PlacementHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(PlacementConsumer.PlacementHeard heard) {
        version = heard.version();
        personRef = heard.personRef();
        until = heard.until();
    }

    UUID placementId() {
        return placementId;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }
}
