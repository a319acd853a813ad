package org.opendps.finance.attendance;

import java.util.List;

/** The life of a weekly return. */
public enum ReturnStatus {
    SUBMITTED,
    APPROVED;

    List<ReturnStatus> next() {
        return switch (this) {
            case SUBMITTED -> List.of(APPROVED);
            case APPROVED -> List.of();
        };
    }
}
