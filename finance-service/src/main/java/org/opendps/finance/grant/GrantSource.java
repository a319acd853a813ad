package org.opendps.finance.grant;

/** Who gives it. */
public enum GrantSource {
    COUNCIL,
    /** A local board that decides on money of its own. */
    AREA_BOARD
}
