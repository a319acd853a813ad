package org.opendps.eligibility.charging.assessment;

import java.util.List;

/** The life of a financial assessment. */
public enum FinancialStatus {
    STANDS,
    STOPPED,
    SUPERSEDED;

    List<FinancialStatus> next() {
        return switch (this) {
            case STANDS -> List.of(STOPPED, SUPERSEDED);
            case STOPPED -> List.of(STANDS, SUPERSEDED);
            case SUPERSEDED -> List.of();
        };
    }
}
