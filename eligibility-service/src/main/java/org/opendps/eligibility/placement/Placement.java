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

    /** Where, by whom and from when: for counting places. */
    @SuppressWarnings("UnusedVariable") // read by queries only, as the next three are
    private @Nullable String authority;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String area;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID providerId;

    @SuppressWarnings("UnusedVariable")
    private @Nullable LocalDate starts;

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
        authority = heard.authority();
        area = heard.area();
        providerId = heard.providerId();
        starts = heard.from();
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
