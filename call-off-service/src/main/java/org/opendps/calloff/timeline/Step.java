package org.opendps.calloff.timeline;

/** What can happen to a call-off. */
public enum Step {
    CALL_OFF_DRAFTED,
    DEADLINE_AGREED,
    CALL_OFF_PUBLISHED,
    DEADLINE_EXTENDED,
    CALL_OFF_AMENDED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    CALL_OFF_SUSPENDED,
    CALL_OFF_RESUMED,
    CALL_OFF_CANCELLED,
    NO_AWARD_DECIDED,
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
