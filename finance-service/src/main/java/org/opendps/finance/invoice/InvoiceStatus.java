package org.opendps.finance.invoice;

import java.util.List;

/** The life of an invoice. */
public enum InvoiceStatus {
    /** Something is against it: its reasons say what. */
    HOLD,
    /** What is payable of it is paid by the next run. */
    MATCHED,
    /** The provider was told why, and the clock stands. */
    DISPUTED,
    PAID,
    REJECTED;

    List<InvoiceStatus> next() {
        return switch (this) {
            case HOLD -> List.of(MATCHED, DISPUTED, REJECTED);
            case MATCHED -> List.of(HOLD, DISPUTED, PAID);
            case DISPUTED -> List.of(HOLD, MATCHED, REJECTED);
            // more of it has become payable
            case PAID -> List.of(MATCHED);
            case REJECTED -> List.of();
        };
    }
}
