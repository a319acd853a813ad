package org.opendps.finance.attendance.party;

/** Who speaks about a return. */
public enum Side {
    COUNCIL,
    PROVIDER
}
