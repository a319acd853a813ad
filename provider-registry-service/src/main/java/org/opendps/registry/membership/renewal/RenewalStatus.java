package org.opendps.registry.membership.renewal;

import java.util.List;

/** Whether a declaration that was asked for has come. One that is overdue can still come. */
public enum RenewalStatus {
    REQUESTED,
    OVERDUE,
    RENEWED;

    public List<RenewalStatus> next() {
        return switch (this) {
            case REQUESTED -> List.of(OVERDUE, RENEWED);
            case OVERDUE -> List.of(RENEWED);
            case RENEWED -> List.of();
        };
    }
}
