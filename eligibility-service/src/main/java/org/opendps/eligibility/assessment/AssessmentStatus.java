package org.opendps.eligibility.assessment;

import java.util.List;

/** The life of an assessment. */
public enum AssessmentStatus {
    /** Written on, and still to be completed. */
    DRAFT,
    RECORDED,
    DETERMINED;

    public List<AssessmentStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(RECORDED);
            case RECORDED -> List.of(DETERMINED);
            case DETERMINED -> List.of();
        };
    }
}
