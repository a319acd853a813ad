package org.opendps.eligibility.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was bought for a person, as call-off-service last told of it. */
@Entity
class Placement {

    @Id
    private UUID placementId;

    private long version;

    private String authority;
    private UUID personRef;
    private UUID providerId;
    private String category;
    private LocalDate starts;

    private @Nullable LocalDate until;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String area;

    protected Placement() {}

    Placement(PlacementConsumer.PlacementHeard heard) {
        placementId = heard.placementId();
        take(heard);
    }

    /** @return whether it was newer; the topic may repeat what is old */
    boolean hear(PlacementConsumer.PlacementHeard heard) {
        if (heard.version() <= version) {
            return false;
        }
        take(heard);
        return true;
    }

    private void take(PlacementConsumer.PlacementHeard heard) {
        version = heard.version();
        authority = heard.authority();
        personRef = Objects.requireNonNull(heard.personRef());
        providerId = heard.providerId();
        category = heard.category();
        starts = heard.from();
        until = heard.until();
        area = heard.area();
    }

    UUID placementId() {
        return placementId;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    BoughtPlacement bought() {
        return new BoughtPlacement(placementId, authority, personRef, providerId, category, starts, until);
    }

    LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }
}
