package org.opendps.finance.invoice.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * What was paid of an invoice before its last payment: that one changes nothing of what was late, nor of what it earned.
 *
 * @param amount with VAT
 * @param dueOn its last day by then
 * @param interest 0.00 when it was in time
 */
public record EarlierPayment(
        LocalDate paidOn,
        String reference,
        int daysToPay,
        boolean paidLate,
        BigDecimal baseRate,
        Money amount,
        LocalDate dueOn,
        Money interest) {

    /** What is owed for it where it was late. */
    public LateInterest late() {
        return new LateInterest(amount, dueOn, paidOn, baseRate);
    }
}
