package org.opendps.eligibility.need.funnel;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three months that begin in January, April, July or October. Counts are shown for whole quarters only, and never for
 * several together: two periods that overlap would tell, by their difference, what a few days between them hide.
 */
record Quarter(LocalDate from, LocalDate until) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        var first = Month.of((day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
        var from = LocalDate.of(day.getYear(), first, 1);
        return new Quarter(from, from.plusMonths(MONTHS).minusDays(1));
    }

    Quarter next() {
        return of(until.plusDays(1));
    }

    /** Every quarter of which a day lies in the period. */
    static List<Quarter> touching(LocalDate from, LocalDate until) {
        return Stream.iterate(of(from), quarter -> !quarter.from().isAfter(until), Quarter::next)
                .toList();
    }
}
