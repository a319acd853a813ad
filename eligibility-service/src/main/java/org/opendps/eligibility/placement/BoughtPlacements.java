package org.opendps.eligibility.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Placements, for the features that follow. */
@ApplicationScoped
public class BoughtPlacements {

    private final Placements placements;

    BoughtPlacements(Placements placements) {
        this.placements = placements;
    }

    public Optional<BoughtPlacement> find(UUID placementId) {
        return placements.findByIdOptional(placementId).map(Placement::bought);
    }
}
