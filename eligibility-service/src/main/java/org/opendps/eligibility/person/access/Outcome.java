package org.opendps.eligibility.person.access;

/** What came of an attempt to look at a person. */
public enum Outcome {
    GIVEN,
    REFUSED,
    /** A restricted record was opened with a reason, for an hour. */
    GLASS_BROKEN
}
