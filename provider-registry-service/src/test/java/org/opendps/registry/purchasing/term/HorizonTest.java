package org.opendps.registry.purchasing.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.regime.term.Milestone;

class HorizonTest {

    private static final LocalDate END = LocalDate.parse("2027-06-30");
    private static final Horizon HORIZON =
            new Horizon(List.of(new Milestone(Milestone.Kind.END, END, "")), List.of(90, 30));

    private static Warning warning(int daysBefore) {
        return new Warning(Milestone.Kind.END, END, daysBefore);
    }

    /** Ninety days before 30 June is 1 April, thirty days 31 May. */
    @ParameterizedTest
    @CsvSource({"2027-03-31, 0", "2027-04-01, 1", "2027-05-30, 1", "2027-05-31, 2", "2027-07-01, 2"})
    void daysAreToldWhenTheirTimeHasCome(LocalDate today, int due) {
        assertThat(HORIZON.due(today, List.of())).hasSize(due);
    }

    @Test
    void eachIsToldOnceAndTheNextIsKnown() {
        assertThat(HORIZON.next(List.of())).hasValue(LocalDate.parse("2027-04-01"));
        assertThat(HORIZON.due(LocalDate.parse("2027-06-01"), List.of(warning(90))))
                .containsExactly(warning(30));
        assertThat(HORIZON.next(List.of(warning(90)))).hasValue(LocalDate.parse("2027-05-31"));
        assertThat(HORIZON.next(List.of(warning(90), warning(30)))).isEmpty();
    }

    @Test
    void onlyTheLatestOfADayIsNewsAndNoneOnceItHasPassed() {
        var both = List.of(warning(90), warning(30));
        assertThat(Horizon.worthTelling(both, END)).containsExactly(warning(30));
        assertThat(Horizon.worthTelling(both, END.plusDays(1))).isEmpty();
    }

    @Test
    void anotherEndIsToldOfAnew() {
        var later = new Milestone(Milestone.Kind.END, END.plusYears(1), "");
        var moved = new Horizon(List.of(later), List.of(90, 30));
        assertThat(moved.next(List.of(warning(90), warning(30)))).hasValue(LocalDate.parse("2028-04-01"));
    }
}
