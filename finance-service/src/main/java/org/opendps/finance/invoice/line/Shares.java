package org.opendps.finance.invoice.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.money.Money;

/** Divides a sum by weights, so that the parts add up to it to the penny. */
final class Shares {

    private Shares() {}

    /** Each is what is due up to and including it, less what was due before it; of equal weights when all are nothing. */
    static List<Money> of(Money total, List<Money> weights) {
        var whole = Money.sum(weights).pounds();
        var each = whole.signum() == 0
                ? weights.stream().map(weight -> BigDecimal.ONE).toList()
                : pounds(weights);
        var sum = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new ArrayList<Money>();
        var until = BigDecimal.ZERO;
        var before = Money.ZERO;
        for (var weight : each) {
            until = until.add(weight);
            var reached = new Money(total.pounds().multiply(until).divide(sum, 2, RoundingMode.HALF_UP));
            shares.add(reached.minus(before));
            before = reached;
        }
        return shares;
    }

    private static List<BigDecimal> pounds(List<Money> weights) {
        return weights.stream().map(Money::pounds).toList();
    }
}
