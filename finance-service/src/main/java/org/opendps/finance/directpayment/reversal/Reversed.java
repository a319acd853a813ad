package org.opendps.finance.directpayment.reversal;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/**
 * What was written down.
 *
 * @param subjectId the instalment, or the account
 * @param on the day on which it was to have happened
 */
public record Reversed(What what, UUID subjectId, Money amount, LocalDate on, String reference) {

    /** What it was. */
    public enum What {
        /** Of an instalment. */
        PAYMENT,
        /** Of a surplus. */
        REPAYMENT
    }
}
