package org.opendps.finance.virement;

import java.util.List;

/** The life of a virement. */
public enum VirementStatus {
    PROPOSED,
    /** The money has moved. */
    APPROVED,
    REJECTED;

    List<VirementStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> List.of();
        };
    }
}
