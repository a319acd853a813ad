package org.opendps.eligibility.person;

import java.util.List;

/** The life of a person's record. */
public enum PersonStatus {
    OPEN,
    CLOSED,
    ERASED;

    List<PersonStatus> next() {
        return switch (this) {
            case OPEN -> List.of(CLOSED);
            case CLOSED -> List.of(OPEN, ERASED);
            case ERASED -> List.of();
        };
    }
}
