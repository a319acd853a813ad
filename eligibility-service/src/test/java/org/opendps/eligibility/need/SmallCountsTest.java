package org.opendps.eligibility.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.eligibility.need.SmallCounts.Cell;
import org.opendps.eligibility.need.SmallCounts.Shown;

class SmallCountsTest {

    private static List<Boolean> hidden(List<Cell> cells) {
        return cells.stream().map(Cell::suppressed).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void underFiveIsNotShown(int count) {
        assertThat(Cell.of(count)).isEqualTo(new Cell(null, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 1000})
    void fiveAndMoreAre(int count) {
        assertThat(Cell.of(count)).isEqualTo(new Cell(count, false));
    }

    @Test
    void totalIsShownWhereNobodyIsHidden() {
        var shown = SmallCounts.of(List.of(List.of(5, 0, 9), List.of(14)));
        assertThat(shown.total()).isEqualTo(new Cell(14, false));
        assertThat(shown.breakdowns())
                .containsExactly(List.of(Cell.of(5), Cell.of(0), Cell.of(9)), List.of(Cell.of(14)));
    }

    @Test
    void oneHiddenCountIsNotTheDifferenceToTheTotal() {
        var shown = SmallCounts.of(List.of(List.of(4, 10, 20), List.of(34)));
        assertThat(shown.total().suppressed()).isTrue();
        assertThat(hidden(shown.breakdowns().getFirst())).containsExactly(true, true, false);
        // the only part of the other breakdown is the total
        assertThat(hidden(shown.breakdowns().getLast())).containsExactly(true);
    }

    @Test
    void otherBreakdownDoesNotAddUpToTheTotalEither() {
        var shown = SmallCounts.of(List.of(List.of(3, 30), List.of(20, 6, 7)));
        assertThat(hidden(shown.breakdowns().getLast()))
                .as("the first, and not the smallest")
                .containsExactly(true, false, false);
    }

    @Test
    void smallTotalIsHidden() {
        assertThat(SmallCounts.of(List.of(List.of(2, 1), List.of(3))).total().suppressed())
                .isTrue();
        assertThat(SmallCounts.of(List.of(List.of(), List.of())).total().suppressed())
                .isTrue();
    }

    private record World(List<Integer> byArea, List<Integer> byClub) {

        Shown shown() {
            return SmallCounts.of(List.of(byArea, byClub));
        }

        List<Integer> all() {
            var all = new ArrayList<>(byArea);
            all.addAll(byClub);
            return all;
        }
    }

    /** Every way in which three areas and two clubs can count the same people, up to so many each. */
    private static List<World> worlds(int most) {
        var worlds = new ArrayList<World>();
        for (int a = 0; a <= most; a++) {
            for (int b = 0; b <= most; b++) {
                for (int c = 0; c <= most; c++) {
                    for (int d = 0; d <= most; d++) {
                        int e = a + b + c - d;
                        if (e >= 0 && e <= most) {
                            worlds.add(new World(List.of(a, b, c), List.of(d, e)));
                        }
                    }
                }
            }
        }
        return worlds;
    }

    /** Whoever knows the rule and every shown number cannot tell which of one to four a hidden count is. */
    @Test
    void fewAreAsLikelyAnyOtherFew() {
        Map<Shown, List<World>> alike = new HashMap<>();
        worlds(16)
                .forEach(world -> alike.computeIfAbsent(world.shown(), shown -> new ArrayList<>())
                        .add(world));
        worlds(7).stream().filter(world -> world.shown().total().suppressed()).forEach(world -> {
            var others = alike.getOrDefault(world.shown(), List.of());
            for (int i = 0; i < world.all().size(); i++) {
                int at = i;
                int count = world.all().get(at);
                if (count > 0 && count < SmallCounts.LEAST_SHOWN) {
                    Set<Integer> possible =
                            others.stream().map(other -> other.all().get(at)).collect(Collectors.toSet());
                    assertThat(possible).as(world + " at " + at).contains(1, 2, 3, 4);
                }
            }
        });
    }
}
