package org.opendps.eligibility.plan;

import java.util.List;

/** The life of a support plan. */
public enum PlanStatus {
    DRAFT,
    AGREED,
    SUSPENDED,
    SUPERSEDED,
    ENDED;

    List<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(AGREED);
            case AGREED -> List.of(SUSPENDED, SUPERSEDED, ENDED);
            case SUSPENDED -> List.of(AGREED, SUPERSEDED, ENDED);
            case SUPERSEDED, ENDED -> List.of();
        };
    }
}
