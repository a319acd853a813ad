package org.opendps.eligibility.directpayment;

import java.util.List;

/** The life of a direct payment, or of a fund that a provider holds. */
public enum FundStatus {
    /** A condition is not met: the reasons are kept. */
    REFUSED,
    APPROVED,
    AGREED,
    TERMINATED;

    List<FundStatus> next() {
        return switch (this) {
            case APPROVED -> List.of(AGREED, TERMINATED);
            case AGREED -> List.of(TERMINATED);
            case REFUSED, TERMINATED -> List.of();
        };
    }
}
