package org.opendps.registry.regime.notice;

/** What happens to a system that the public may have to be told of. */
public enum Occasion {
    DRAFTED,
    OPENED,
    MEMBER_ADMITTED,
    MEMBER_REMOVED,
    /** For a ground for exclusion; a removal besides. */
    MEMBER_EXCLUDED,
    /** Refused for a ground for exclusion. */
    APPLICANT_EXCLUDED,
    VALIDITY_CHANGED,
    CONDITIONS_CHANGED,
    WINDOW_ANNOUNCED,
    NEXT_FRAMEWORK_AWARDED,
    CLOSED,
    EXPIRED
}
