package org.opendps.eligibility.contribution;

public enum Basis {
    MEANS_TESTED,
    ABOVE_CAPITAL_LIMIT
}
