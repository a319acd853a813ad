package org.opendps.eligibility.charging;

/** Whom the guarantee is for. Amounts are loaded for single people. */
public enum Household {
    SINGLE,
    COUPLE,
    LONE_PARENT
}
