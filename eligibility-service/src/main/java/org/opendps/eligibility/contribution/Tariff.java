package org.opendps.eligibility.contribution;

import java.math.RoundingMode;
import org.opendps.blocks.money.Money;

/** SI 2014/2672 reg 25: a pound a week for each complete 250 pounds, or part of one, over the lower limit. */
final class Tariff {

    private Tariff() {}

    static Money income(Money capital, Rates.CapitalLimits limits) {
        var excess = capital.minus(limits.lower()).max(Money.ZERO);
        long steps = excess.pounds()
                .divide(limits.step().pounds(), 0, RoundingMode.CEILING)
                .longValueExact();
        return limits.perStep().times(steps);
    }
}
