package org.opendps.registry.membership.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var current = ofOneBand.stream()
                .filter(rate -> !rate.from().isAfter(asked.from()))
                .max(Comparator.comparing(RateView::from));
        var later = ofOneBand.stream().filter(rate -> rate.from().isAfter(asked.from()));
        return Stream.concat(
                current.map(rate -> line(rate, asked.from(), result(rate))).stream(),
                later.map(rate -> line(rate, rate.from(), UpliftLine.Result.LATER_RATE_STANDS)));
    }

    private UpliftLine line(RateView rate, LocalDate from, UpliftLine.Result result) {
        return new UpliftLine(
                rate.category(), rate.serviceBand(), from, rate.sessionPrice(), raised(rate.sessionPrice()), result);
    }

    private UpliftLine.Result result(RateView current) {
        if (current.from().equals(asked.from())) {
            return UpliftLine.Result.AGREED_ALREADY;
        }
        var cap = system.priceCap(current.category()).orElse(null);
        return cap != null && raised(current.sessionPrice()).isMoreThan(cap)
                ? UpliftLine.Result.ABOVE_CAP
                : UpliftLine.Result.RAISED;
    }

    private Money raised(Money price) {
        return Money.rounded(price.pounds().multiply(WHOLE.add(asked.percent())).divide(WHOLE));
    }
}
