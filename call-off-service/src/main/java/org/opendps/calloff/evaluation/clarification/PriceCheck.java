package org.opendps.calloff.evaluation.clarification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendps.blocks.money.Money;

/**
 * A price beside those of the others for the same lot (domain rule R9.7): what the whole lot costs, shown for one session
 * to the penny. The comparison is exact.
 */
public record PriceCheck(UUID bidId, Money price, Money medianOfOthers, boolean abnormallyLow) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What one bid asks for the whole lot. */
    public record Priced(UUID bidId, Money total) {}

    /**
     * @param sessions of all places of the lot
     * @param percent a price that is more than so much below the median of the others is abnormally low
     */
    public static List<PriceCheck> of(List<Priced> bids, long sessions, int percent) {
        if (bids.size() < 2) {
            return List.of();
        }
        var sorted = bids.stream()
                .sorted(Comparator.comparing(Priced::total).thenComparing(Priced::bidId))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(own -> of(sorted, own, sessions, percent))
                .toList();
    }

    private static PriceCheck of(List<Priced> sorted, int own, long sessions, int percent) {
        int others = sorted.size() - 1;
        var median = other(sorted, own, (others - 1) / 2)
                .add(other(sorted, own, others / 2))
                .multiply(HALF);
        var bid = sorted.get(own);
        var low = bid.total().pounds().multiply(HUNDRED).compareTo(median.multiply(BigDecimal.valueOf(100L - percent)));
        return new PriceCheck(
                bid.bidId(), ofSession(bid.total().pounds(), sessions), ofSession(median, sessions), low < 0);
    }

    private static Money ofSession(BigDecimal whole, long sessions) {
        return Money.rounded(whole.divide(BigDecimal.valueOf(sessions), MathContext.DECIMAL128));
    }

    /** The price at a place among the others. */
    private static BigDecimal other(List<Priced> sorted, int own, int place) {
        return sorted.get(place < own ? place : place + 1).total().pounds();
    }
}
