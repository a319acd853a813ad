package org.opendps.eligibility.assessment;

import java.util.List;

/** The life of a determination: superseded by the next one, never edited. */
public enum DeterminationStatus {
    AWAITING_COUNTERSIGNATURE,
    STANDING,
    /** The second practitioner did not sign. */
    SENT_BACK,
    SUPERSEDED;

    public List<DeterminationStatus> next() {
        return switch (this) {
            case AWAITING_COUNTERSIGNATURE -> List.of(STANDING, SENT_BACK, SUPERSEDED);
            case STANDING -> List.of(SUPERSEDED);
            case SENT_BACK, SUPERSEDED -> List.of();
        };
    }
}
