package org.opendps.finance.invoice.match;

/** Whether an invoice passes by itself. */
public enum MatchResult {
    MATCHED,
    HOLD
}
