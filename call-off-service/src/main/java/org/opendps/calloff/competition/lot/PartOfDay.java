package org.opendps.calloff.competition.lot;

/** When on a day the session is. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
