package org.opendps.finance.spend;

/** What happened to the money. */
public enum SpendKind {
    COMMITMENT_FIRMED,
    /** More, or with a minus less, is committed than was said before. */
    COMMITMENT_CHANGED,
    SPEND_APPROVED
}
