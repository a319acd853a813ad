package org.opendps.calloff.placement.review;

/** What support may be for, as in the eligibility criteria for adults and carers (SI 2015/313 regs 2(2) and 3(2)). */
public enum Outcome {
    NUTRITION,
    PERSONAL_HYGIENE,
    TOILET_NEEDS,
    CLOTHING,
    HOME_SAFETY,
    HABITABLE_HOME,
    RELATIONSHIPS,
    WORK_TRAINING,
    COMMUNITY_FACILITIES,
    CARING_FOR_CHILD,
    CARING_FOR_OTHERS,
    RECREATION
}
