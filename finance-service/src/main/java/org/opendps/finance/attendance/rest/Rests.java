package org.opendps.finance.attendance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.finance.attendance.rule.Rest;

/** When placements rest, for those who judge what is paid. */
@ApplicationScoped
public class Rests {

    private final PlacementRests placements;

    Rests(PlacementRests placements) {
        this.placements = placements;
    }

    public List<Rest> of(UUID placementId) {
        return placements
                .findByIdOptional(placementId)
                .map(PlacementRest::rests)
                .orElse(List.of());
    }
}
