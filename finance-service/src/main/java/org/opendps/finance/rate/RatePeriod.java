package org.opendps.finance.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rate counts from its day until the day before the next one of its category and band.
 *
 * @param until the last day, included; null of the last
 */
record RatePeriod(MemberHeard.Rate of, @Nullable LocalDate until) {

    private record Line(String category, String serviceBand) {}

    static List<RatePeriod> of(Collection<MemberHeard.Rate> rates) {
        return rates.stream()
                .collect(Collectors.groupingBy(rate -> new Line(rate.category(), rate.serviceBand())))
                .values()
                .stream()
                .flatMap(line -> inTurn(line).stream())
                .toList();
    }

    private static List<RatePeriod> inTurn(List<MemberHeard.Rate> line) {
        var sorted = line.stream()
                .sorted(Comparator.comparing(MemberHeard.Rate::from))
                .toList();
        var periods = new ArrayList<RatePeriod>();
        for (int i = 0; i < sorted.size(); i++) {
            var next = i + 1 < sorted.size() ? sorted.get(i + 1).from().minusDays(1) : null;
            periods.add(new RatePeriod(sorted.get(i), next));
        }
        return periods;
    }
}
