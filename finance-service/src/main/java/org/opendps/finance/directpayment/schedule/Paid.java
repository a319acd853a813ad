package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * An instalment that was paid.
 *
 * @param until the last day that it is for
 * @param on the day on which it was paid
 */
public record Paid(LocalDate until, LocalDate on, Money amount) {

    Paid taken() {
        return new Paid(until, on, amount.negated());
    }
}
