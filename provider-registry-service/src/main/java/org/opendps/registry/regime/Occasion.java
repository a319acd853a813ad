package org.opendps.registry.regime;

/** What happens to a system that the public may have to be told of. */
public enum Occasion {
    DRAFTED,
    OPENED,
    MEMBER_ADMITTED,
    MEMBER_REMOVED,
    VALIDITY_CHANGED,
    CONDITIONS_CHANGED,
    WINDOW_ANNOUNCED,
    NEXT_FRAMEWORK_AWARDED,
    CLOSED,
    EXPIRED
}
