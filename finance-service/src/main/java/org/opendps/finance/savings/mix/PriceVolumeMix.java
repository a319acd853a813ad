package org.opendps.finance.savings.mix;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;

/**
 * Why one directorate's spend is other than its baseline, to the penny:
 *
 * <pre>
 *   price  = sum of (p1 - p0) x q1
 *   volume = (Q1 - Q0) x (sum of p0 x q0) / Q0
 *   mix    = the rest
 * </pre>
 *
 * A line without a baseline is NEW, and what fell because a service was closed is CLOSED: both stand apart, so that
 * price, volume, mix, new and closed add up to the whole change.
 */
public final class PriceVolumeMix {

    private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::category)
            .thenComparing(Line::band, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<Line, Quantity> baseline;
    private final Map<Line, Quantity> actual;
    private final Set<Line> closed;

    private PriceVolumeMix(Map<Line, Quantity> baseline, Map<Line, Quantity> actual, Set<Line> closed) {
        this.baseline = baseline;
        this.actual = actual;
        this.closed = closed;
    }

    /** Where the band of any spend of a category is not known, the category is compared as a whole. */
    public static PriceVolumeMix of(Map<Line, Quantity> baseline, Map<Line, Quantity> actual, Set<Line> closed) {
        var whole = Stream.concat(baseline.keySet().stream(), actual.keySet().stream())
                .filter(line -> line.band() == null)
                .map(Line::category)
                .collect(Collectors.toSet());
        return new PriceVolumeMix(
                merged(baseline, whole),
                merged(actual, whole),
                closed.stream().map(line -> known(line, whole)).collect(Collectors.toSet()));
    }

    private static Map<Line, Quantity> merged(Map<Line, Quantity> lines, Set<String> whole) {
        var merged = new HashMap<Line, Quantity>();
        lines.forEach((line, quantity) -> merged.merge(known(line, whole), quantity, Quantity::plus));
        return merged;
    }

    private static Line known(Line line, Set<String> whole) {
        return whole.contains(line.category()) ? line.withoutBand() : line;
    }

    public Effects effects() {
        var lines = new TreeSet<>(IN_ORDER);
        lines.addAll(baseline.keySet());
        lines.addAll(actual.keySet());
        var compared = lines.stream().map(this::compared).toList();
        var total = Money.rounded(sum(compared, one -> one.actual().amount()))
                .minus(Money.rounded(sum(compared, one -> one.baseline().amount())));
        var priced = Money.rounded(sum(compared, Compared::price));
        var fresh = Money.rounded(sum(compared, Compared::fresh));
        var shut = Money.rounded(sum(compared, Compared::closed));
        var volume = Money.rounded(volume(compared));
        var mix = total.minus(priced).minus(volume).minus(fresh).minus(shut);
        return new Effects(
                priced,
                volume,
                mix,
                fresh,
                shut,
                total,
                compared.stream().map(Compared::told).toList());
    }

    private Compared compared(Line line) {
        var was = baseline.getOrDefault(line, Quantity.NOTHING);
        var is = actual.getOrDefault(line, Quantity.NOTHING);
        return new Compared(line, was, is, closed.contains(line));
    }

    private static BigDecimal volume(List<Compared> lines) {
        var before = sum(lines, Compared::comparableUnits);
        if (before.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var after =
                sum(lines, one -> one.isNew() ? BigDecimal.ZERO : one.actual().units());
        var cost = sum(lines, Compared::comparableAmount);
        return new Quantity(before, cost).costOf(after.subtract(before));
    }

    private static BigDecimal sum(List<Compared> lines, Function<Compared, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
