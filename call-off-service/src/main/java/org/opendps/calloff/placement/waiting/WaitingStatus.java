package org.opendps.calloff.placement.waiting;

import java.util.List;

/** The life of an entry on a waiting list. */
public enum WaitingStatus {
    WAITING,
    /** A place is free, and this entry is next. */
    OFFERED,
    PLACED,
    WITHDRAWN;

    public List<WaitingStatus> next() {
        return switch (this) {
            case WAITING -> List.of(OFFERED, PLACED, WITHDRAWN);
            case OFFERED -> List.of(WAITING, PLACED, WITHDRAWN);
            case PLACED, WITHDRAWN -> List.of();
        };
    }
}
