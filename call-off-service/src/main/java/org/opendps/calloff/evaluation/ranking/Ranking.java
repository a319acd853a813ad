package org.opendps.calloff.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.criteria.ScoringMethod;

/**
 * Bids in order, by domain rules R9.1 to R9.4: what fails the least score is out; the lowest price is taken of what is
 * left; the order is that of unrounded totals; equal totals are told apart by the published tie-breaks, and what is
 * still equal then shares its rank.
 */
public record Ranking(List<Place> places, List<Exclusion> excluded) {

    /** @param scores one for each question of the method */
    public record Entry(String bid, Money price, Map<String, Integer> scores) {}

    /** @param parts of the total: the price first, then the questions in their order */
    public record Place(String bid, int rank, BigDecimal total, List<Part> parts) {}

    public record Part(String criterion, BigDecimal points) {}

    public record Exclusion(String bid, String why) {}

    /** @throws org.opendps.blocks.problem.Refused 422 when a score is missing or off the scale, or a price is none */
    public static Ranking of(ScoringMethod method, List<Entry> entries) {
        entries.forEach(entry -> {
            method.mustFit(entry.scores());
            if (!entry.price().isPositive()) {
                throw new RankingRefused.PriceMustBeAboveZero(entry.bid()).refused();
            }
        });
        var excluded = new ArrayList<Exclusion>();
        var valid = new ArrayList<Entry>();
        for (var entry : entries) {
            var why = failures(method, entry);
            if (why.isEmpty()) {
                valid.add(entry);
            } else {
                excluded.add(new Exclusion(entry.bid(), why));
            }
        }
        return new Ranking(inOrder(method, valid), List.copyOf(excluded));
    }

    private static String failures(ScoringMethod method, Entry entry) {
        var least = method.minimumScore();
        return least == null
                ? ""
                : method.questions().keySet().stream()
                        .filter(question -> Points.score(entry, question) < least)
                        .map(question -> question + " scored " + Points.score(entry, question)
                                + ", below the minimum of " + least)
                        .collect(Collectors.joining("; "));
    }

    private static List<Place> inOrder(ScoringMethod method, List<Entry> valid) {
        if (valid.isEmpty()) {
            return List.of();
        }
        var lowest = valid.stream().map(Entry::price).reduce(Money::min).orElseThrow();
        var order = Points.order(method);
        var sorted = valid.stream()
                .map(entry -> Points.of(method, lowest, entry))
                .sorted(order.thenComparing(points -> points.entry().bid()))
                .toList();
        return places(sorted, order);
    }

    private static List<Place> places(List<Points> sorted, Comparator<Points> order) {
        var places = new ArrayList<Place>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            var points = sorted.get(i);
            if (i > 0 && order.compare(sorted.get(i - 1), points) != 0) {
                rank = i + 1;
            }
            places.add(new Place(points.entry().bid(), rank, points.total(), points.parts()));
        }
        return List.copyOf(places);
    }
}
