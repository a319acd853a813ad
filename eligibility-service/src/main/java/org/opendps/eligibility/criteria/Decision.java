package org.opendps.eligibility.criteria;

/** What follows from the findings. */
public enum Decision {
    ELIGIBLE,
    NOT_ELIGIBLE_NO_IMPAIRMENT,
    NOT_ELIGIBLE_OUTCOMES,
    NOT_ELIGIBLE_WELLBEING,
    NOT_ELIGIBLE_NOT_NECESSARY_CARE,
    MAY_MEET_URGENT_NEEDS,
    NO_ASSESSMENT
}
