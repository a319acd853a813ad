package org.opendps.finance.directpayment.instalment;

import java.util.List;

/** The life of an instalment. */
public enum InstalmentStatus {
    DUE,
    PAID,
    /** The plan ended or rests before it was paid. Where the finance system had it already, it is paid all the same. */
    WITHDRAWN;

    List<InstalmentStatus> next() {
        return switch (this) {
            case DUE -> List.of(PAID, WITHDRAWN);
            case PAID -> List.of(DUE);
            case WITHDRAWN -> List.of(PAID);
        };
    }
}
