package org.opendps.finance.attendance.query;

import java.util.List;

/** The life of a question. Until it is closed the return is not approved. */
public enum QueryStatus {
    OPEN,
    ANSWERED,
    CLOSED;

    List<QueryStatus> next() {
        return switch (this) {
            case OPEN -> List.of(ANSWERED, CLOSED);
            case ANSWERED -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }
}
