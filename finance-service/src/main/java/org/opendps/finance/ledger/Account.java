package org.opendps.finance.ledger;

/**
 * Where the pounds of a budget year are. ALLOCATED is where they come from: its postings are negative. What people pay
 * towards their support is beside them: CONTRIBUTION_INCOME is negative, and either due or received.
 */
enum Account {
    ALLOCATED,
    AVAILABLE,
    RESERVED,
    COMMITTED,
    ACCRUED,
    SPENT,
    CONTRIBUTIONS_DUE,
    CONTRIBUTIONS_RECEIVED,
    CONTRIBUTION_INCOME;

    /** Where money comes from: what is posted to it has a minus. */
    boolean isSource() {
        return this == ALLOCATED || this == CONTRIBUTION_INCOME;
    }
}
