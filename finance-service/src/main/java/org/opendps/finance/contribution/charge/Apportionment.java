package org.opendps.finance.contribution.charge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opendps.blocks.money.Money;

/** An amount goes to one after the other, to each no more than it takes, until nothing is left. */
final class Apportionment {

    private Apportionment() {}

    /**
     * The one weekly sum of a person: never more than their services cost the council in that week (Care Act 2014
     * s.14(4)).
     */
    static Map<Cost, Money> ofWeek(Money assessed, Collection<Cost> costs) {
        return of(assessed, costs.stream().sorted(Cost.IN_ORDER).toList(), Cost::net);
    }

    /** @param inOrder who comes first is served first */
    static <T> Map<T, Money> of(Money amount, List<T> inOrder, Function<T, Money> takes) {
        var shares = new LinkedHashMap<T, Money>();
        var left = amount;
        for (var one : inOrder) {
            var share = takes.apply(one).min(left).max(Money.ZERO);
            shares.put(one, share);
            left = left.minus(share);
        }
        return shares;
    }
}
