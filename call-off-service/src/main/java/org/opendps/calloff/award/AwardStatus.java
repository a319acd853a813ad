package org.opendps.calloff.award;

import java.util.List;

/** The life of an award. */
public enum AwardStatus {
    /** Finance has been asked for the money. */
    RESERVING,
    REFUSED,
    STANDSTILL,
    CONFIRMED,
    WITHDRAWN;

    public List<AwardStatus> next() {
        return switch (this) {
            case RESERVING -> List.of(CONFIRMED, REFUSED, STANDSTILL);
            case STANDSTILL -> List.of(CONFIRMED, WITHDRAWN);
            case REFUSED, CONFIRMED, WITHDRAWN -> List.of();
        };
    }
}
