package org.opendps.calloff.competition.course;

import java.util.List;

/** The life of a call-off. */
public enum CallOffStatus {
    DRAFT,
    PUBLISHED,
    /** Takes no bids any more; reached by time, stored when the opening is asked for. A fault may extend the time. */
    CLOSED,
    OPENED,
    EVALUATED,
    RECOMMENDED,
    AWARDED,
    NO_AWARD,
    CANCELLED,
    /** Held up by a claim; goes on where it was. */
    SUSPENDED;

    public List<CallOffStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> List.of(CLOSED, CANCELLED, SUSPENDED);
            case CLOSED -> List.of(PUBLISHED, OPENED, NO_AWARD, CANCELLED, SUSPENDED);
            case OPENED -> List.of(EVALUATED, NO_AWARD, CANCELLED, SUSPENDED);
            case EVALUATED -> List.of(OPENED, RECOMMENDED, NO_AWARD, CANCELLED, SUSPENDED);
            case RECOMMENDED -> List.of(OPENED, AWARDED, NO_AWARD, CANCELLED, SUSPENDED);
            case SUSPENDED -> List.of(PUBLISHED, CLOSED, OPENED, EVALUATED, RECOMMENDED, CANCELLED);
            case AWARDED, NO_AWARD, CANCELLED -> List.of();
        };
    }
}
