package org.opendps.eligibility.contribution;

/** The bands of SI 2014/2672 reg 7. */
public enum AgeBand {
    AGE_18_TO_24,
    AGE_25_TO_PENSION,
    PENSION_AGE
}
