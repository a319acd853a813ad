package org.opendps.eligibility.allocation;

import java.util.List;

/** The life of an indicative budget. What a panel sends back is proposed anew. */
public enum BudgetStatus {
    CALCULATED,
    AT_PANEL,
    AGREED;

    public List<BudgetStatus> next() {
        return switch (this) {
            case CALCULATED -> List.of(AT_PANEL, AGREED);
            case AT_PANEL -> List.of(CALCULATED, AGREED);
            case AGREED -> List.of();
        };
    }
}
