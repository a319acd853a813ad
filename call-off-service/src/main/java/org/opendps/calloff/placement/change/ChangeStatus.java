package org.opendps.calloff.placement.change;

import java.util.List;

/** The life of a change. */
public enum ChangeStatus {
    /** Finance is asked. */
    RESERVING,
    HOLDS,
    REFUSED;

    public List<ChangeStatus> next() {
        return switch (this) {
            case RESERVING -> List.of(HOLDS, REFUSED);
            case HOLDS, REFUSED -> List.of();
        };
    }
}
