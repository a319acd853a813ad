package org.opendps.calloff.placement.term;

/** When on a day the session is. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
