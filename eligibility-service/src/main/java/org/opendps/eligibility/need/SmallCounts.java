package org.opendps.eligibility.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps small counts to itself: none under five is shown, nor what one from one to four could be worked out from. */
public final class SmallCounts {

    static final int LEAST_SHOWN = 5;

    /** @param count null when it is not shown */
    public record Cell(@Nullable Integer count, boolean suppressed) {

        static final Cell HIDDEN = new Cell(null, true);

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
     * The parts of each breakdown add up to the same total. Once a few people are behind any part, the total is hidden,
     * and in every breakdown the first part that could be shown: whatever the few are, that part and the total could be
     * so much more or less. It is the first and not the smallest, since a choice by size would say something of it.
     */
    public static Shown of(List<List<Integer>> breakdowns) {
        int total = breakdowns.stream()
                .findFirst()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum())
                .orElse(0);
        return breakdowns.stream().flatMap(Collection::stream).anyMatch(SmallCounts::isOfAFew)
                ? new Shown(
                        Cell.HIDDEN,
                        breakdowns.stream().map(SmallCounts::hidingOneMore).toList())
                : new Shown(
                        Cell.of(total),
                        breakdowns.stream().map(SmallCounts::each).toList());
    }

    /** Nobody is behind nought: it is not shown, and needs no more. */
    private static boolean isOfAFew(int count) {
        return count > 0 && count < LEAST_SHOWN;
    }

    private static List<Cell> each(List<Integer> counts) {
        return counts.stream().map(Cell::of).toList();
    }

    private static List<Cell> hidingOneMore(List<Integer> counts) {
        var cells = new ArrayList<>(each(counts));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).suppressed()) {
                cells.set(i, Cell.HIDDEN);
                break;
            }
        }
        return List.copyOf(cells);
    }
}
