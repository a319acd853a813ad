package org.opendps.eligibility.charging;

/** The bands of the minimum income guarantee. */
public enum AgeBand {
    AGE_18_TO_24,
    AGE_25_TO_PENSION,
    PENSION_AGE
}
