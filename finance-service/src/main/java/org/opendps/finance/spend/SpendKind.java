package org.opendps.finance.spend;

/** What happened to the money. */
public enum SpendKind {
    COMMITMENT_FIRMED,
    /** More, or with a minus less, is committed than was said before. */
    COMMITMENT_CHANGED,
    /** The rest of a commitment of which nothing goes on; with a minus. */
    COMMITMENT_RELEASED,
    SPEND_APPROVED,
    /** Less is owed for a week than was approved; with a minus. */
    CREDITED
}
