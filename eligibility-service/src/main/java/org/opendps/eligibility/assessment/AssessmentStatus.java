package org.opendps.eligibility.assessment;

import java.util.List;

/** The life of an assessment. */
public enum AssessmentStatus {
    RECORDED,
    DETERMINED;

    List<AssessmentStatus> next() {
        return switch (this) {
            case RECORDED -> List.of(DETERMINED);
            case DETERMINED -> List.of();
        };
    }
}
