package org.opendps.finance.commitment;

import java.util.List;

/** The life of a commitment. */
public enum CommitmentStatus {
    RESERVED,
    REFUSED,
    FIRM,
    RELEASED;

    List<CommitmentStatus> next() {
        return switch (this) {
            case RESERVED -> List.of(FIRM, RELEASED);
            case FIRM -> List.of(RELEASED);
            case REFUSED, RELEASED -> List.of();
        };
    }
}
