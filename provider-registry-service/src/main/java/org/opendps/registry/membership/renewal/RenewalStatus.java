package org.opendps.registry.membership.renewal;

import java.util.List;

/** Whether a declaration that was asked for has come. One that is overdue can still come; none after the membership. */
public enum RenewalStatus {
    REQUESTED,
    OVERDUE,
    RENEWED,
    /** The membership ended before. */
    ENDED;

    public List<RenewalStatus> next() {
        return switch (this) {
            case REQUESTED -> List.of(OVERDUE, RENEWED, ENDED);
            case OVERDUE -> List.of(RENEWED, ENDED);
            case RENEWED, ENDED -> List.of();
        };
    }
}
