package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * Too much in an account.
 *
 * @param neverDue what of it was paid for days that fell away: it is withheld from what follows, whether it is recovered
 *     or not
 * @param ofDay it was too much on that day, whose year has paid it; the money may come in a later one
 */
public record Surplus(Money amount, Money neverDue, LocalDate ofDay) {

    Money ofWhatWasDue() {
        return amount.minus(neverDue);
    }
}
