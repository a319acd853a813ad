package org.opendps.finance.delivery;

/** What became of a planned session. */
public enum Outcome {
    ATTENDED,
    /** The person did not come; a code says why. */
    ABSENT,
    CANCELLED_BY_PROVIDER,
    /** The provider was closed, also on a bank holiday on which it is open by the terms. */
    CLOSED
}
