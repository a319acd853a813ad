package org.opendps.eligibility.plan.line;

/** What the place must have for the person to take part; venues say the same of themselves in these codes. */
public enum Accessibility {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    CHANGING_PLACE,
    HEARING_LOOP,
    QUIET_SPACE,
    ACCESSIBLE_PARKING,
    TRANSPORT_PROVIDED,
    WHEELCHAIR,
    HOIST,
    SIGN_LANGUAGE,
    PERSONAL_CARE,
    ONE_TO_ONE_SUPPORT
}
