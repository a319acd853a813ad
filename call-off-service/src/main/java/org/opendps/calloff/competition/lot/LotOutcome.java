package org.opendps.calloff.competition.lot;

/** What has become of a lot. */
public enum LotOutcome {
    OPEN,
    RECOMMENDED,
    AWARDED,
    NO_AWARD
}
