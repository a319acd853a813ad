package org.opendps.eligibility.need.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.need.SmallCounts;
import org.opendps.eligibility.need.SmallCounts.Cell;
import org.opendps.eligibility.need.funnel.FunnelCounts.Count;

/**
 * The funnel of one quarter.
 *
 * @param byArea area null where none is known
 * @param byClub club null where no club referred
 */
record FunnelView(LocalDate from, LocalDate until, Steps total, List<AreaRow> byArea, List<ClubRow> byClub) {

    record Steps(Cell signalled, Cell referred, Cell assessed, Cell eligible, Cell placed) {

        static Steps of(Function<Step, Cell> cells) {
            return new Steps(
                    cells.apply(Step.SIGNALLED),
                    cells.apply(Step.REFERRED),
                    cells.apply(Step.ASSESSED),
                    cells.apply(Step.ELIGIBLE),
                    cells.apply(Step.PLACED));
        }
    }

    record AreaRow(@Nullable String area, Steps steps) {}

    record ClubRow(@Nullable UUID club, Steps steps) {}

    /** @param counts of this quarter */
    static FunnelView of(Quarter quarter, List<Count> counts) {
        var areas = keys(counts, Count::area);
        var clubs = keys(counts, Count::club);
        var shown = new EnumMap<Step, SmallCounts.Shown>(Step.class);
        for (var step : Step.values()) {
            var ofStep = counts.stream().filter(count -> count.step() == step).toList();
            shown.put(
                    step, SmallCounts.of(List.of(sums(ofStep, areas, Count::area), sums(ofStep, clubs, Count::club))));
        }
        return new FunnelView(
                quarter.from(),
                quarter.until(),
                Steps.of(step -> of(shown, step).total()),
                rows(areas, 0, shown, AreaRow::new),
                rows(clubs, 1, shown, ClubRow::new));
    }

    private static SmallCounts.Shown of(Map<Step, SmallCounts.Shown> shown, Step step) {
        return Objects.requireNonNull(shown.get(step));
    }

    private static <K, R> List<R> rows(
            List<@Nullable K> keys,
            int breakdown,
            Map<Step, SmallCounts.Shown> shown,
            java.util.function.BiFunction<@Nullable K, Steps, R> row) {
        var rows = new ArrayList<R>();
        for (int i = 0; i < keys.size(); i++) {
            int at = i;
            rows.add(row.apply(
                    keys.get(i),
                    Steps.of(step -> of(shown, step).breakdowns().get(breakdown).get(at))));
        }
        return List.copyOf(rows);
    }

    private static <K extends Comparable<K>> List<@Nullable K> keys(
            List<Count> counts, Function<Count, @Nullable K> key) {
        return counts.stream()
                .map(key)
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .toList();
    }

    private static <K> List<Integer> sums(
            List<Count> counts, List<@Nullable K> keys, Function<Count, @Nullable K> key) {
        var sums = new HashMap<@Nullable K, Integer>();
        counts.forEach(count -> sums.merge(key.apply(count), count.people(), Integer::sum));
        return keys.stream().map(one -> sums.getOrDefault(one, 0)).toList();
    }
}
