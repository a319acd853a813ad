package org.opendps.finance.ledger.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.audit.VerificationView;

/**
 * Whether the ledger is whole.
 *
 * @param holds true when nothing is wrong with the ledger nor with the audit
 * @param broken the first thing that is wrong
 */
record LedgerVerificationView(
        boolean holds,
        Checked checked,
        @Nullable Broken broken,

        @Schema(
                description =
                        "The sealed chain that remembers every row of the ledger, as at"
                                + " /v1/audit/finance/verification: head, first flaw, and how old the oldest row is that is not sealed yet")
        VerificationView audit) {

    /** How much was looked at. */
    record Checked(long journals, long postings, long budgetYears) {}

    record Broken(
            @Schema(description = "The table and the key of the row", examples = "posting 0a1b…,2026-27,SPENT")
            String row,

            LedgerFlaw why,
            String meaning) {}

    static LedgerVerificationView of(Checked checked, @Nullable Broken broken, VerificationView audit) {
        return new LedgerVerificationView(broken == null && audit.holds(), checked, broken, audit);
    }
}
