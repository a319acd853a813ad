package org.opendps.calloff.placement.change;

import java.util.List;

/** The life of a change. */
public enum ChangeStatus {
    /** Finance is asked. */
    RESERVING,
    HOLDS,
    REFUSED,
    /** Nobody waits for finance any more. */
    WITHDRAWN;

    public List<ChangeStatus> next() {
        return switch (this) {
            case RESERVING -> List.of(HOLDS, REFUSED, WITHDRAWN);
            case HOLDS, REFUSED, WITHDRAWN -> List.of();
        };
    }
}
