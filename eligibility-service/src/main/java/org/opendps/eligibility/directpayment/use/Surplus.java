package org.opendps.eligibility.directpayment.use;

import org.opendps.blocks.money.Money;

/**
 * What has to be given back.
 *
 * @param expectedBalance what there was before, and what was received, less what was spent
 * @param mayLie so many weeks' payments may lie unused, by the council's policy
 */
record Surplus(Money expectedBalance, Money mayLie, Money toGiveBack) {

    static Surplus of(Money before, Money received, Money spent, Money balance, Money mayLie) {
        var more = balance.minus(mayLie);
        return new Surplus(before.plus(received).minus(spent), mayLie, more.max(Money.ZERO));
    }
}
