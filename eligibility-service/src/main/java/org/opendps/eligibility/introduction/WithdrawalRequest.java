package org.opendps.eligibility.introduction;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** Why nothing is shared with a provider any more. */
record WithdrawalRequest(@NotNull SharingRecord.Reason reason) {

    @AssertTrue(message = "PLACEMENT_MOVED is not said by hand: it follows from the placement")
    boolean isReason() {
        return reason != SharingRecord.Reason.PLACEMENT_MOVED;
    }
}
