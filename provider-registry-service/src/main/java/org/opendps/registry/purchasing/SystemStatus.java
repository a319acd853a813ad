package org.opendps.registry.purchasing;

import java.util.List;

/** The life of a purchasing system. */
public enum SystemStatus {
    DRAFT,
    OPEN,
    CLOSED,
    EXPIRED;

    public List<SystemStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(OPEN);
            case OPEN -> List.of(CLOSED, EXPIRED);
            case CLOSED, EXPIRED -> List.of();
        };
    }
}
