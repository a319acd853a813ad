package org.opendps.eligibility.plan;

import java.util.List;

/** The life of a support plan. */
public enum PlanStatus {
    DRAFT,
    AGREED,
    SUPERSEDED;

    List<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(AGREED);
            case AGREED -> List.of(SUPERSEDED);
            case SUPERSEDED -> List.of();
        };
    }
}
