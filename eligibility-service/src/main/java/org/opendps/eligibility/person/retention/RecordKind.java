package org.opendps.eligibility.person.retention;

/** What kind of record is kept of a person; each for a time of its own. */
public enum RecordKind {
    /** Somebody was registered, and nothing followed. */
    ENQUIRY,
    /** Assessments, determinations, support plans. */
    CARE_RECORD,
    /** What was paid, and worked out to be paid. */
    FINANCIAL_RECORD,
    /** Somebody was referred, and it led to nobody. */
    REFERRAL,
    /** Should never have been made, such as a second one of the same person. */
    WRONG_REGISTRATION
}
