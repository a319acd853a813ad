package org.opendps.calloff.placement.review;

/** Why outcomes are looked at. */
public enum Occasion {
    FIRST,
    YEARLY,
    ON_REQUEST
}
