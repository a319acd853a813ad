package org.opendps.finance.attendance;

import java.util.List;

/** The life of a weekly return. */
public enum ReturnStatus {
    SUBMITTED,
    APPROVED,
    /** Sent back: the provider can return the week again. */
    REJECTED;

    List<ReturnStatus> next() {
        return switch (this) {
            case SUBMITTED -> List.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> List.of();
        };
    }
}
