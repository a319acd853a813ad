package org.opendps.finance.spend;

/** What happened to the money. */
public enum SpendKind {
    COMMITMENT_FIRMED,
    SPEND_APPROVED
}
