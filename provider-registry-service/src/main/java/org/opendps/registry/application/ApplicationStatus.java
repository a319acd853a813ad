package org.opendps.registry.application;

import java.util.List;

/** The life of an application. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ADMITTED,
    REFUSED,
    WITHDRAWN;

    public List<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> List.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> List.of(RETURNED, ADMITTED, REFUSED, WITHDRAWN);
            case ADMITTED, REFUSED, WITHDRAWN -> List.of();
        };
    }
}
