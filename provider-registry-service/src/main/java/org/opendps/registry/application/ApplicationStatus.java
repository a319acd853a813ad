package org.opendps.registry.application;

import java.util.List;
import java.util.Set;

/**
 * The life of an application. One that was returned with a question can be refused when no answer comes: the law's
 * clock may be running.
 */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ADMITTED,
    REFUSED,
    WITHDRAWN;

    /** The application stands, or the membership that it led to. */
    public static final Set<ApplicationStatus> LIVE = Set.of(DRAFT, SUBMITTED, RETURNED, ADMITTED);

    public List<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED, WITHDRAWN);
            case RETURNED -> List.of(SUBMITTED, REFUSED, WITHDRAWN);
            case SUBMITTED -> List.of(RETURNED, ADMITTED, REFUSED, WITHDRAWN);
            case ADMITTED, REFUSED, WITHDRAWN -> List.of();
        };
    }

    /** For the applicant to write in. */
    public boolean isOpen() {
        return next().contains(SUBMITTED);
    }

    public boolean isUndecided() {
        return this == SUBMITTED || this == RETURNED;
    }
}
