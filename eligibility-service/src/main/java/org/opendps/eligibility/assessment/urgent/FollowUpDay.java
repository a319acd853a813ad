package org.opendps.eligibility.assessment.urgent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.BankHolidays;
import org.opendps.blocks.time.BankHolidays.Calendar;

/**
 * Until when an assessment follows: so many working days after the day, in England. In a year whose bank holidays are
 * not known only weekends are skipped, so that the day comes sooner and never later: nobody waits for urgent care
 * because a calendar is missing.
 */
final class FollowUpDay {

    private FollowUpDay() {}

    static LocalDate after(LocalDate day, int workingDays) {
        var due = day;
        for (int left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            if (isWorking(due)) {
                left--;
            }
        }
        return due;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        try {
            return BankHolidays.shipped().on(day, Calendar.ENGLAND_AND_WALES).isPresent();
        } catch (Refused notLoaded) {
            return false;
        }
    }
}
