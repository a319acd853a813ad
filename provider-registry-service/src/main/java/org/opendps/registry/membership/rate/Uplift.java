package org.opendps.registry.membership.rate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.purchasing.Listing;

/** What an uplift makes of the rates of one member. */
final class Uplift {

    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final UpliftRequest asked;
    private final Listing system;

    Uplift(UpliftRequest asked, Listing system) {
        this.asked = asked;
        this.system = system;
    }

    /** Of each category and band the rate that counts on the day before; a raised one, or why there is none. */
    List<UpliftLine> of(List<RateView> rates) {
        return rates.stream()
                .filter(asked::isOf)
                .filter(rate -> !rate.from().isAfter(asked.from()))
                .collect(Collectors.toMap(
                        rate -> List.of(rate.category(), rate.serviceBand()),
                        Function.identity(),
                        (earlier, later) -> later.from().isAfter(earlier.from()) ? later : earlier,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(this::line)
                .toList();
    }

    private UpliftLine line(RateView current) {
        var raised = raised(current.sessionPrice());
        var cap = system.priceCap(current.category()).orElse(null);
        return new UpliftLine(
                current.category(),
                current.serviceBand(),
                current.sessionPrice(),
                raised,
                result(current, raised, cap));
    }

    private UpliftLine.Result result(RateView current, Money raised, @Nullable Money cap) {
        if (current.from().equals(asked.from())) {
            return UpliftLine.Result.AGREED_ALREADY;
        }
        return cap != null && raised.isMoreThan(cap) ? UpliftLine.Result.ABOVE_CAP : UpliftLine.Result.RAISED;
    }

    private Money raised(Money price) {
        return Money.rounded(price.pounds().multiply(WHOLE.add(asked.percent())).divide(WHOLE));
    }
}
