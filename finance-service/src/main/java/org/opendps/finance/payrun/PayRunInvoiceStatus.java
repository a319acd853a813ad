package org.opendps.finance.payrun;

import java.util.List;

/** The life of what one provider is paid in a run. */
public enum PayRunInvoiceStatus {
    DRAFT,
    ACCEPTED,
    HELD,
    PAID,
    /** The bank did not pay it: a later run does. */
    REJECTED,
    /** It was held when its run was paid, and is paid by a later run. */
    RELEASED,
    DISCARDED;

    List<PayRunInvoiceStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(ACCEPTED, HELD, DISCARDED);
            case ACCEPTED -> List.of(HELD, PAID, REJECTED, DISCARDED);
            case HELD -> List.of(DRAFT, RELEASED, DISCARDED);
            case PAID, REJECTED, RELEASED, DISCARDED -> List.of();
        };
    }
}
