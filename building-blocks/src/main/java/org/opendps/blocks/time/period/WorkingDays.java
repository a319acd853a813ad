package org.opendps.blocks.time.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.opendps.blocks.time.BankHolidays;
import org.opendps.blocks.time.BankHolidays.Calendar;

/** Which days count, in one calendar. */
record WorkingDays(BankHolidays holidays, Calendar calendar) {

    /**
     * Why the day does not count: Saturday, Sunday or the name of the holiday; empty for a working day.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available}, for a weekend too: an answer in a
     *     year that is not loaded would be half a guess
     */
    Optional<String> whySkipped(LocalDate day) {
        var holiday = holidays.on(day, calendar);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("Saturday");
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("Sunday");
        }
        return holiday;
    }

    void mustKnow(LocalDate day) {
        holidays.on(day, calendar);
    }

    boolean isWorking(LocalDate day) {
        return whySkipped(day).isEmpty();
    }

    /** Working days after the first day, up to and with the second. */
    int workingBetween(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
