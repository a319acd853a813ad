package org.opendps.finance.ledger;

/** Where the pounds of a budget year are. ALLOCATED is where they come from: its postings are negative. */
enum Account {
    ALLOCATED,
    AVAILABLE,
    RESERVED,
    COMMITTED,
    SPENT
}
