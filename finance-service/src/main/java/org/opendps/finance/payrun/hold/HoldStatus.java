package org.opendps.finance.payrun.hold;

import java.util.List;

/** The life of a hold. */
public enum HoldStatus {
    HELD,
    RELEASED;

    List<HoldStatus> next() {
        return this == HELD ? List.of(RELEASED) : List.of();
    }
}
