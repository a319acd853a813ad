package org.opendps.calloff.evaluation.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.competition.criteria.TieBreak;
import org.opendps.calloff.competition.criteria.Weight;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;
import org.opendps.calloff.evaluation.ranking.Ranking.Part;

/**
 * The points of one bid.
 *
 * @param weighted the sum of score times weight over all questions, exact
 */
record Points(Entry entry, BigDecimal weighted, BigDecimal total, List<Part> parts) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    static Points of(ScoringMethod method, Money lowest, Entry entry) {
        var highest = BigDecimal.valueOf(method.maximumScore());
        var price = entry.price().pounds();
        var priceWeighted = lowest.pounds().multiply(method.price().percent());
        var parts = new ArrayList<Part>();
        parts.add(new Part(ScoringMethod.PRICE, priceWeighted.divide(price, PRECISION)));
        var weighted = BigDecimal.ZERO;
        for (var question : method.questions().entrySet()) {
            var exact = question.getValue().percent().multiply(BigDecimal.valueOf(score(entry, question.getKey())));
            parts.add(new Part(question.getKey(), exact.divide(highest, PRECISION)));
            weighted = weighted.add(exact);
        }
        // weighted / highest + priceWeighted / price as one fraction: a sum of rounded parts would tell equal totals
        // apart in the 34th digit
        var total = weighted.multiply(price)
                .add(priceWeighted.multiply(highest))
                .divide(highest.multiply(price), PRECISION);
        return new Points(entry, weighted, total, List.copyOf(parts));
    }

    static int score(Entry entry, String question) {
        return entry.scores().getOrDefault(question, 0);
    }

    /** The better first. */
    static Comparator<Points> order(ScoringMethod method) {
        Comparator<Points> order = Comparator.comparing(Points::total).reversed();
        for (var tieBreak : method.tieBreak()) {
            order = order.thenComparing(by(tieBreak, method));
        }
        return order;
    }

    private static Comparator<Points> by(TieBreak tieBreak, ScoringMethod method) {
        return switch (tieBreak) {
            case QUALITY_TOTAL -> Comparator.comparing(Points::weighted).reversed();
            case HIGHEST_WEIGHTED_QUESTION -> byHighestWeighted(method);
            case LOWER_PRICE -> Comparator.comparing(points -> points.entry().price());
        };
    }

    private static Comparator<Points> byHighestWeighted(ScoringMethod method) {
        var question = method.questions().entrySet().stream()
                // the first of equals: max() would take the last
                .reduce((one, other) -> heavier(one, other) ? one : other)
                .map(Map.Entry::getKey)
                .orElse("");
        return Comparator.comparingInt((Points points) -> score(points.entry(), question))
                .reversed();
    }

    private static boolean heavier(Map.Entry<String, Weight> one, Map.Entry<String, Weight> other) {
        return one.getValue().percent().compareTo(other.getValue().percent()) >= 0;
    }
}
