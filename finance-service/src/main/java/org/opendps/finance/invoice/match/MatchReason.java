package org.opendps.finance.invoice.match;

/** Why an invoice is held, in the order in which it is told. */
public enum MatchReason {
    NO_ORDER,
    NOT_RECEIVED,
    /** More than was received, or than was ordered. */
    OVER_QUANTITY,
    /** Another price than was ordered, by more than the tolerance. */
    PRICE
}
