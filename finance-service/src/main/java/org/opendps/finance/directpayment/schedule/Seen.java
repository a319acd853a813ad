package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * An account of one day, beside what is known by now of the payments up to then.
 *
 * @param on its last day
 * @param balance what was left in the account, as it was stated
 * @param mayBeLeft what of that may stay there
 * @param paid what the council had paid by then, whatever of it was paid back
 */
public record Seen(LocalDate on, Money balance, Money mayBeLeft, Payments.Paid paid) {

    Seen paid(Payments.Paid other) {
        return new Seen(on, balance, mayBeLeft, other);
    }
}
