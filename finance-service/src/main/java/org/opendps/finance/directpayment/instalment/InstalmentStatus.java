package org.opendps.finance.directpayment.instalment;

import java.util.List;

/** The life of an instalment. */
public enum InstalmentStatus {
    DUE,
    PAID;

    List<InstalmentStatus> next() {
        return switch (this) {
            case DUE -> List.of(PAID);
            case PAID -> List.of();
        };
    }
}
