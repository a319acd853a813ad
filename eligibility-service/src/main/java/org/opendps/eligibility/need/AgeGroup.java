package org.opendps.eligibility.need;

/** How old the people are whom a club counts; broad, so that nobody is known by it. */
enum AgeGroup {
    AGE_18_TO_24,
    AGE_25_TO_64,
    AGE_65_TO_84,
    AGE_85_AND_OVER,
    NOT_KNOWN
}
