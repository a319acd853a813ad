package org.opendps.calloff.timeline;

/** What can happen to a call-off. */
public enum Step {
    CALL_OFF_DRAFTED,
    CALL_OFF_PUBLISHED,
    BID_SUBMITTED,
    OPENING_BEGUN,
    CALL_OFF_OPENED,
    SCORES_GIVEN,
    CALL_OFF_EVALUATED,
    BID_RECOMMENDED,
    AWARD_RESERVING,
    AWARD_CONFIRMED,
    AWARD_REFUSED,
    COMMITMENT_FIRMED,
    PLACEMENT_PLANNED,
    ATTEMPT_REFUSED
}
