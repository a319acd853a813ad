package org.opendps.eligibility.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.eligibility.need.SmallCounts.Cell;

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
    void totalIsShownWhereNothingIsHidden() {
        var shown = SmallCounts.of(List.of(List.of(5, 9), List.of(14)));
        assertThat(shown.total()).isEqualTo(new Cell(14, false));
        assertThat(shown.breakdowns()).containsExactly(List.of(Cell.of(5), Cell.of(9)), List.of(Cell.of(14)));
    }

    @Test
    void oneHiddenCountIsNotTheDifferenceToTheTotal() {
        var shown = SmallCounts.of(List.of(List.of(4, 10, 20), List.of(34)));
        assertThat(shown.total().suppressed()).isTrue();
        assertThat(hidden(shown.breakdowns().getFirst())).containsExactly(true, false, false);
        // the only part of the other breakdown is the total
        assertThat(hidden(shown.breakdowns().getLast())).containsExactly(true);
    }

    @Test
    void otherBreakdownDoesNotAddUpToTheTotalEither() {
        var shown = SmallCounts.of(List.of(List.of(3, 30), List.of(20, 6, 7)));
        assertThat(hidden(shown.breakdowns().getLast()))
                .as("the smallest of it is hidden")
                .containsExactly(false, true, false);
    }

    @Test
    void smallTotalIsHiddenAndSoIsWhatItConsistsOf() {
        var shown = SmallCounts.of(List.of(List.of(2, 1), List.of(3)));
        assertThat(shown.total().suppressed()).isTrue();
        assertThat(hidden(shown.breakdowns().getFirst())).containsExactly(true, true);
        assertThat(SmallCounts.of(List.of(List.of(), List.of())).total().suppressed())
                .isTrue();
    }

    /** Whoever knows every shown number finds another set of counts, with other hidden ones, that shows the same. */
    @Test
    void nothingHiddenFollowsFromWhatIsShown() {
        var random = new Random(20261125);
        for (int i = 0; i < 5_000; i++) {
            var cells = random.ints(6, 0, 12).boxed().toList();
            var rows = List.of(cells.get(0) + cells.get(1), cells.get(2) + cells.get(3), cells.get(4) + cells.get(5));
            var columns =
                    List.of(cells.get(0) + cells.get(2) + cells.get(4), cells.get(1) + cells.get(3) + cells.get(5));
            var shown = SmallCounts.of(List.of(rows, columns));
            boolean anything = shown.breakdowns().stream().flatMap(List::stream).anyMatch(Cell::suppressed);
            assertThat(shown.total().suppressed()).isEqualTo(anything);
            if (anything) {
                assertThat(shown.breakdowns())
                        .as("no breakdown adds up to the total")
                        .allMatch(breakdown -> breakdown.stream().anyMatch(Cell::suppressed));
            }
            assertThat(shown.breakdowns().stream()
                            .flatMap(List::stream)
                            .map(Cell::count)
                            .filter(Objects::nonNull))
                    .allMatch(count -> count >= 5);
        }
    }
}
