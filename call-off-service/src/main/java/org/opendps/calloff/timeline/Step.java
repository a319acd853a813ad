package org.opendps.calloff.timeline;

/** What can happen to a call-off. */
public enum Step {
    CALL_OFF_DRAFTED,
    CALL_OFF_PUBLISHED,
    DEADLINE_EXTENDED,
    BID_SUBMITTED,
    BID_WITHDRAWN,
    OPENING_BEGUN,
    BID_SET_ASIDE,
    CALL_OFF_OPENED,
    SCORES_GIVEN,
    CALL_OFF_EVALUATED,
    BID_RECOMMENDED,
    AWARD_RESERVING,
    AWARD_CONFIRMED,
    AWARD_REFUSED,
    COMMITMENT_FIRMED,
    PLACEMENT_PLANNED,
    ATTEMPT_REFUSED;

    /** Before the opening nobody may know who took it. */
    boolean isOfABidder() {
        return this == BID_SUBMITTED || this == BID_WITHDRAWN;
    }
}
