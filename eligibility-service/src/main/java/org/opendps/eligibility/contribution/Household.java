package org.opendps.eligibility.contribution;

public enum Household {
    SINGLE,
    COUPLE,
    LONE_PARENT
}
