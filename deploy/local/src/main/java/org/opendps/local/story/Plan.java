package org.opendps.local.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The dates of one telling, worked out from the day on which it is told: two sessions a week from a Monday some weeks
 * ahead to the end of the April after next 31 March, so that there are always two financial years.
 *
 * @param mark makes the names of this telling differ from those of the last
 */
public record Plan(String mark, LocalDate today, LocalDate starts, LocalDate ends, OffsetDateTime bidsDue) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_TO_BID = 10;
    private static final int WEEKS_TO_START = 4;

    /**
     * The first week is whole and lies in one financial year, so that it is one line of spend.
     *
     * @param isWhole whether no bank holiday falls on a session of the week that starts on this Monday
     */
    static Plan from(LocalDate today, Predicate<LocalDate> isWhole) {
        var starts = today.plusWeeks(WEEKS_TO_START).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (!isWhole.test(starts) || firstYear(starts) != firstYear(thursdayAfter(starts))) {
            starts = starts.plusWeeks(1);
        }
        var mark = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        return new Plan(
                mark,
                today,
                starts,
                LocalDate.of(firstYear(starts) + 1, Month.APRIL, 30),
                today.plusDays(DAYS_TO_BID)
                        .atTime(LocalTime.NOON)
                        .atZone(LONDON)
                        .toOffsetDateTime());
    }

    /** The calendar year in which the financial year of the start begins. */
    private static int firstYear(LocalDate day) {
        return day.getMonth().compareTo(Month.APRIL) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    public String financialYear() {
        return written(firstYear(starts));
    }

    String nextFinancialYear() {
        return written(firstYear(starts) + 1);
    }

    private static String written(int year) {
        return String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
    }

    /** The second session of the first week. */
    LocalDate firstThursday() {
        return thursdayAfter(starts);
    }

    private static LocalDate thursdayAfter(LocalDate monday) {
        return monday.with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    OffsetDateTime afterTheDeadline() {
        return bidsDue.plusSeconds(1);
    }

    OffsetDateTime afterTheFirstWeek() {
        return firstThursday().plusDays(1).atTime(9, 0).atZone(LONDON).toOffsetDateTime();
    }
}
