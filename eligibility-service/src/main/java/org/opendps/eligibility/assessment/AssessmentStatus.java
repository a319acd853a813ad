package org.opendps.eligibility.assessment;

import java.util.List;

/** The life of an assessment; a change of needs is a new one. */
public enum AssessmentStatus {
    RECORDED,
    DETERMINED;

    public List<AssessmentStatus> next() {
        return switch (this) {
            case RECORDED -> List.of(DETERMINED);
            case DETERMINED -> List.of();
        };
    }
}
