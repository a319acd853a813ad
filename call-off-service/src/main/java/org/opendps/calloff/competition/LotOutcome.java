package org.opendps.calloff.competition;

/** What has become of a lot. */
public enum LotOutcome {
    OPEN,
    RECOMMENDED,
    AWARDED,
    NO_AWARD
}
