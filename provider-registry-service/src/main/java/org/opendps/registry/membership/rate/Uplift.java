package org.opendps.registry.membership.rate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Of each category and band the rate that counts on the day before: a raised one, or why there is none. Then those
     * that are agreed for later: they are shown, and stand.
     */
    List<UpliftLine> of(List<RateView> rates) {
        return rates.stream()
                .filter(asked::isOf)
                .collect(Collectors.groupingBy(
                        rate -> List.of(rate.category(), rate.serviceBand()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::lines)
                .toList();
    }

    private Stream<UpliftLine> lines(List<RateView> ofOneBand) {
        var before = ofOneBand.stream()
                .filter(rate -> rate.from().isBefore(asked.from()))
                .max(Comparator.comparing(RateView::from));
        var same = ofOneBand.stream().filter(rate -> rate.from().equals(asked.from()));
        var later = ofOneBand.stream().filter(rate -> rate.from().isAfter(asked.from()));
        var current = same.map(rate -> agreed(rate, before.orElse(null)))
                .findFirst()
                .or(() -> before.map(rate -> line(rate, rate, UpliftLine.Result.RAISED)));
        return Stream.concat(current.stream(), later.map(this::standing));
    }

    /** One that an earlier uplift made from the same day on is corrected, when it is said that this was wrong. */
    private UpliftLine agreed(RateView rate, @Nullable RateView before) {
        var wrong = asked.insteadOf();
        if (before != null
                && wrong != null
                && raised(before.sessionPrice(), wrong).equals(rate.sessionPrice())) {
            return line(rate, before, UpliftLine.Result.CORRECTED);
        }
        return line(rate, rate, UpliftLine.Result.AGREED_ALREADY);
    }

    private UpliftLine line(RateView rate, RateView base, UpliftLine.Result meant) {
        var raised = raised(base.sessionPrice(), asked.percent());
        var cap = system.priceCap(rate.category()).orElse(null);
        boolean above = meant != UpliftLine.Result.AGREED_ALREADY && cap != null && raised.isMoreThan(cap);
        return new UpliftLine(
                rate.category(),
                rate.serviceBand(),
                asked.from(),
                rate.sessionPrice(),
                raised,
                above ? UpliftLine.Result.ABOVE_CAP : meant);
    }

    private UpliftLine standing(RateView rate) {
        return new UpliftLine(
                rate.category(),
                rate.serviceBand(),
                rate.from(),
                rate.sessionPrice(),
                raised(rate.sessionPrice(), asked.percent()),
                UpliftLine.Result.LATER_RATE_STANDS);
    }

    private static Money raised(Money price, BigDecimal percent) {
        return Money.rounded(price.pounds().multiply(WHOLE.add(percent)).divide(WHOLE));
    }
}
