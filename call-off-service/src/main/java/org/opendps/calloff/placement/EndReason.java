package org.opendps.calloff.placement;

/** Why a placement ends before, or on, its last day. */
public enum EndReason {
    NOTICE_BY_PROVIDER,
    NOTICE_BY_COUNCIL,
    PERSON_CHOSE,
    NO_LONGER_NEEDED,
    DIED,
    MOVED_AWAY,
    PROVIDER_FAILED,
    /** The council buys differently from now on: not before assessment and support plan (the transition gate). */
    RECOMMISSIONING,
    OTHER;

    /** Whether one side tells the other, who may rely on a time to adjust. */
    public boolean isByNotice() {
        return this == NOTICE_BY_PROVIDER || this == NOTICE_BY_COUNCIL || this == RECOMMISSIONING;
    }
}
