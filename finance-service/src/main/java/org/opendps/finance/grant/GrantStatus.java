package org.opendps.finance.grant;

import java.util.List;

/** The life of a grant. */
public enum GrantStatus {
    PROPOSED,
    /** Decided; paid in instalments. */
    AWARDED,
    /** All of it. */
    PAID,
    /** Nothing more is paid. */
    ENDED,
    /** Given back, or demanded back, in whole or in part. */
    RECOVERED,
    REJECTED;

    List<GrantStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(AWARDED, REJECTED);
            case AWARDED -> List.of(PAID, ENDED, RECOVERED);
            case PAID -> List.of(ENDED, RECOVERED);
            case ENDED -> List.of(RECOVERED);
            case RECOVERED, REJECTED -> List.of();
        };
    }
}
