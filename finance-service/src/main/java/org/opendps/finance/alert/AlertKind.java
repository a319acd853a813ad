package org.opendps.finance.alert;

/** What is to be looked at. */
public enum AlertKind {
    /** More than so much per cent of what is allocated is reserved, committed, accrued or spent. */
    THRESHOLD_CROSSED,
    /** More than is allocated will be spent. */
    FORECAST_OVER_BUDGET,
    /** It runs on 31 March, and nothing is committed for it from 1 April on. */
    PLACEMENT_WITHOUT_BUDGET_NEXT_YEAR,
    /** An invoice that is not paid is due in a few days, or was. */
    PAYMENT_NEAR_TERM,
    /** A direct payment is agreed to go on, and the person's plan rests, has ended or has no such route any more. */
    DIRECT_PAYMENT_STOPPED,
    /** All direct payments of a person together are more than their plan says. */
    DIRECT_PAYMENT_ABOVE_PLAN,
    /** A direct payment waits, since its budget has not enough in a year. */
    DIRECT_PAYMENT_WITHOUT_BUDGET
}
