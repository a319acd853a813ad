package org.opendps.finance.directpayment.account;

import java.util.List;

/** What becomes of the surplus of an account. */
public enum AccountStatus {
    /** No more is left than may be. */
    NOTHING_TO_RECOVER,
    /** More is left; somebody else decides. */
    PROPOSED,
    AWAITING_REPAYMENT,
    RECOVERED,
    WAIVED;

    List<AccountStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(AWAITING_REPAYMENT, RECOVERED, WAIVED);
            // paid back, or deducted or left after all where it is not
            case AWAITING_REPAYMENT -> List.of(RECOVERED, WAIVED);
            // when it was written down by mistake that it was paid back; what was deducted stays so
            case RECOVERED -> List.of(AWAITING_REPAYMENT);
            case NOTHING_TO_RECOVER, WAIVED -> List.of();
        };
    }
}
