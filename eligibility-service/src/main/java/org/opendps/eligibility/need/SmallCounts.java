package org.opendps.eligibility.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small counts to itself. A count under five is not shown, nought included: that none of the few was found
 * eligible says something of each. Nor is one shown from which a hidden one could be worked out.
 */
public final class SmallCounts {

    static final int LEAST_SHOWN = 5;

    /** @param count null when it is not shown */
    public record Cell(@Nullable Integer count, boolean suppressed) {

        private static final Cell HIDDEN = new Cell(null, true);

        static Cell of(int count) {
            return count < LEAST_SHOWN ? HIDDEN : new Cell(count, false);
        }
    }

    /**
     * One step broken down in several ways.
     *
     * @param breakdowns the cells of each, in the order in which the counts were given
     */
    public record Shown(Cell total, List<List<Cell>> breakdowns) {}

    private SmallCounts() {}

    /**
     * The parts of each breakdown add up to the same total. Once any part is hidden the total is too, and in each
     * breakdown at least one part: otherwise its parts would add up to the total, which less the visible parts of
     * another is what is hidden there. Two hidden in one breakdown would still give their sum away with the total, so
     * the total stays hidden however many they are.
     */
    public static Shown of(List<List<Integer>> breakdowns) {
        int total = breakdowns.stream().findFirst().map(SmallCounts::sum).orElse(0);
        boolean hides = total < LEAST_SHOWN
                || breakdowns.stream().flatMap(Collection::stream).anyMatch(count -> count < LEAST_SHOWN);
        if (!hides) {
            return new Shown(
                    Cell.of(total), breakdowns.stream().map(SmallCounts::each).toList());
        }
        return new Shown(
                Cell.HIDDEN, breakdowns.stream().map(SmallCounts::hiding).toList());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Cell> each(List<Integer> counts) {
        return counts.stream().map(Cell::of).toList();
    }

    private static List<Cell> hiding(List<Integer> counts) {
        var cells = new ArrayList<>(each(counts));
        if (!cells.isEmpty() && cells.stream().noneMatch(Cell::suppressed)) {
            cells.set(smallest(counts), Cell.HIDDEN);
        }
        return List.copyOf(cells);
    }

    private static int smallest(List<Integer> counts) {
        return java.util.stream.IntStream.range(0, counts.size())
                .boxed()
                .min(Comparator.comparing(counts::get))
                .orElse(0);
    }
}
