package org.opendps.finance.payrun;

import java.util.List;

/** The life of a pay run. */
public enum PayRunStatus {
    DRAFT,
    IN_REVIEW,
    /** Its payment file can be fetched; what the bank did is not known yet. */
    APPROVED,
    PAID,
    /** All but what somebody holds. */
    PAID_WITH_HOLD,
    /** The bank paid nothing of it: a later run does. */
    REJECTED,
    /** What was in it is paid by another. */
    DISCARDED;

    List<PayRunStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(IN_REVIEW, DISCARDED);
            case IN_REVIEW -> List.of(APPROVED, DISCARDED);
            case APPROVED -> List.of(PAID, PAID_WITH_HOLD, REJECTED);
            case PAID, PAID_WITH_HOLD, REJECTED, DISCARDED -> List.of();
        };
    }
}
