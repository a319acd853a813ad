package org.opendps.eligibility.plan;

import java.util.List;

/** The life of a support plan: one of a person's is agreed at a time, and the next one replaces it. */
public enum SupportPlanStatus {
    DRAFT,
    AGREED,
    REPLACED;

    public List<SupportPlanStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(AGREED);
            case AGREED -> List.of(REPLACED);
            case REPLACED -> List.of();
        };
    }
}
