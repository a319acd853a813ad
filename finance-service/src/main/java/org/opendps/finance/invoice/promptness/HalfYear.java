package org.opendps.finance.invoice.promptness;

import java.time.LocalDate;
import java.time.Month;

/** April to September, or October to March. */
record HalfYear(LocalDate from) {

    private static final int DAYS_TO_PUBLISH = 30;

    static HalfYear of(LocalDate day) {
        var month = day.getMonth();
        if (month.compareTo(Month.APRIL) < 0) {
            return new HalfYear(LocalDate.of(day.getYear() - 1, Month.OCTOBER, 1));
        }
        return new HalfYear(
                LocalDate.of(day.getYear(), month.compareTo(Month.OCTOBER) < 0 ? Month.APRIL : Month.OCTOBER, 1));
    }

    LocalDate until() {
        return from.plusMonths(6).minusDays(1);
    }

    /** 30 days beginning with the last day of the period (Procurement Act 2023 s.69). */
    LocalDate publishBy() {
        return until().plusDays(DAYS_TO_PUBLISH - 1L);
    }
}
