package org.opendps.calloff.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.calloff.award.Terms;

/** A step of a placement. */
record PlacementEvent(
        Kind kind,
        UUID placementId,
        long version,
        PlacementStatus status,
        UUID awardId,
        @JsonUnwrapped Terms terms) implements PublicEvent {

    enum Kind {
        PLACEMENT_PLANNED
    }

    static PlacementEvent of(Placement placement, Kind kind) {
        return new PlacementEvent(
                kind, placement.id(), placement.version(), placement.status(), placement.awardId(), placement.terms());
    }

    @Override
    public String topic() {
        return "call-off.placement.v1";
    }

    @Override
    public UUID key() {
        return placementId;
    }

    @Override
    public String authority() {
        return terms.authority();
    }
}
