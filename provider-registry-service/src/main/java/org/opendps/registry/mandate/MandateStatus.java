package org.opendps.registry.mandate;

import java.util.List;

/** SUSPENDED with the portal that holds it, for as long; that a mandate ends with its last day is no state. */
public enum MandateStatus {
    GIVEN,
    SUSPENDED,
    ENDED;

    public List<MandateStatus> next() {
        return switch (this) {
            case GIVEN -> List.of(SUSPENDED, ENDED);
            case SUSPENDED -> List.of(GIVEN, ENDED);
            case ENDED -> List.of();
        };
    }
}
