package org.opendps.finance.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Monday to Sunday. */
public final class Weeks {

    private Weeks() {}

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The days of a week that lie in the financial year: it may lie on both sides of 31 March. */
    public static List<LocalDate> daysOf(LocalDate monday, FinancialYear year) {
        return monday.datesUntil(monday.plusDays(7))
                .filter(day -> FinancialYear.of(day).equals(year))
                .toList();
    }
}
