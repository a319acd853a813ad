package org.opendps.eligibility.charging.uprating;

import java.util.List;

/** The life of a re-assessment of everybody. */
public enum RunStatus {
    PREVIEWING,
    PREVIEWED,
    APPLYING,
    APPLIED,
    CANCELLED;

    List<RunStatus> next() {
        return switch (this) {
            case PREVIEWING -> List.of(PREVIEWED, CANCELLED);
            case PREVIEWED -> List.of(APPLYING, CANCELLED);
            case APPLYING -> List.of(APPLIED);
            case APPLIED, CANCELLED -> List.of();
        };
    }
}
