package org.opendps.calloff.evaluation.clarification;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendps.blocks.money.Money;

/**
 * A price beside those of the others for the same lot (domain rule R9.7).
 *
 * @param medianOfOthers for show to the penny; the comparison is exact
 */
public record PriceCheck(UUID bidId, Money price, Money medianOfOthers, boolean abnormallyLow) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A price of one bid of a lot. */
    public record Priced(UUID bidId, Money price) {}

    /** @param percent a price that is more than so much below the median of the others is abnormally low */
    public static List<PriceCheck> of(List<Priced> bids, int percent) {
        if (bids.size() < 2) {
            return List.of();
        }
        var sorted = bids.stream()
                .sorted(Comparator.comparing(Priced::price).thenComparing(Priced::bidId))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(own -> of(sorted, own, percent))
                .toList();
    }

    private static PriceCheck of(List<Priced> sorted, int own, int percent) {
        int others = sorted.size() - 1;
        var median = other(sorted, own, (others - 1) / 2)
                .add(other(sorted, own, others / 2))
                .multiply(HALF);
        var bid = sorted.get(own);
        var low = bid.price().pounds().multiply(HUNDRED).compareTo(median.multiply(BigDecimal.valueOf(100L - percent)));
        return new PriceCheck(bid.bidId(), bid.price(), Money.rounded(median), low < 0);
    }

    /** The price at a place among the others. */
    private static BigDecimal other(List<Priced> sorted, int own, int place) {
        return sorted.get(place < own ? place : place + 1).price().pounds();
    }
}
