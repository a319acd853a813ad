package org.opendps.eligibility.person.detail;

/** As the person says, by the categories of the national return. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    REFUSED,
    NOT_KNOWN
}
