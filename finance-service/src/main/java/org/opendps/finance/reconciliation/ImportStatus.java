package org.opendps.finance.reconciliation;

import java.util.List;

/** The life of an import of budgets. */
public enum ImportStatus {
    /** The parts are not the stated total, and nobody has said why. */
    UNRECONCILED,
    READY,
    /** Allocated; by somebody else than who sent the file. */
    POSTED,
    CANCELLED;

    List<ImportStatus> next() {
        return switch (this) {
            case UNRECONCILED -> List.of(READY, CANCELLED);
            case READY -> List.of(POSTED, CANCELLED);
            case POSTED, CANCELLED -> List.of();
        };
    }
}
