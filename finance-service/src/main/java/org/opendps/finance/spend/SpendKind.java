package org.opendps.finance.spend;

/** What happened to the money. */
public enum SpendKind {
    COMMITMENT_FIRMED,
    /** More, or with a minus less, is committed than was said before. */
    COMMITMENT_CHANGED,
    /** The rest of a commitment of which nothing goes on; with a minus. */
    COMMITMENT_RELEASED,
    /** Delivered by the end of a period, and not invoiced by then. */
    ACCRUED,
    /** The same, with a minus, on the first day of the next period. */
    ACCRUAL_REVERSED,
    SPEND_APPROVED,
    /** Less is owed for a week than was approved; with a minus. */
    CREDITED,
    /** The council has paid, or with a minus got back, what was approved or credited, or a part of it. */
    PAID,
    /** What the person owes of the cost of a week; with a minus when it turns out to be less. */
    CONTRIBUTION_DUE,
    CONTRIBUTION_RECEIVED;

    /** Whether it belongs to the period in which it is booked, whenever the service was. */
    boolean isOfAPeriod() {
        return this == ACCRUED || this == ACCRUAL_REVERSED;
    }
}
