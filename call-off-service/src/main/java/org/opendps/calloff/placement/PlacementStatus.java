package org.opendps.calloff.placement;

import java.util.List;

/** The life of a placement. */
public enum PlacementStatus {
    PLANNED,
    RUNNING,
    SUSPENDED,
    ENDED;

    public List<PlacementStatus> next() {
        return switch (this) {
            case PLANNED -> List.of(RUNNING, ENDED);
            case RUNNING -> List.of(SUSPENDED, ENDED);
            case SUSPENDED -> List.of(RUNNING, ENDED);
            case ENDED -> List.of();
        };
    }
}
