package org.opendps.registry.membership.venue;

/** What makes a venue usable for people who would otherwise be kept out. */
public enum AccessFeature {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    CHANGING_PLACE,
    HEARING_LOOP,
    QUIET_SPACE,
    ACCESSIBLE_PARKING,
    TRANSPORT_PROVIDED
}
