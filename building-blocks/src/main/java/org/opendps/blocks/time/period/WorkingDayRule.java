package org.opendps.blocks.time.period;

import java.time.LocalDate;
import org.opendps.blocks.time.BankHolidays;
import org.opendps.blocks.time.BankHolidays.Calendar;

/** The four ways to count, each with the law that says so. */
public enum WorkingDayRule {

    /** Working days following the day of the event. */
    PCR2015_WORKING_DAYS(Calendar.ENGLAND_AND_WALES, "PCR 2015 reg 2(3), reg 34(16)"),

    /** Days following the day of the event, with two working days in them, ending on a working day. */
    PCR2015_CALENDAR_DAYS(Calendar.ENGLAND_AND_WALES, "PCR 2015 reg 2(3), reg 2(4)"),

    /** Working days beginning with the day of the event. */
    PA23_WORKING_DAYS(Calendar.ANY_PART_OF_THE_UK, "Procurement Act 2023 s.123(1), s.51(5)"),

    /** Days beginning with the day of the event. */
    PA23_CALENDAR_DAYS(Calendar.ANY_PART_OF_THE_UK, "Procurement Act 2023 s.53(1), s.68(2)");

    private final Calendar calendar;
    private final String citation;

    WorkingDayRule(Calendar calendar, String citation) {
        this.calendar = calendar;
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }

    /**
     * The end of a period of n days, n at least 1.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available} when it leaves the loaded years
     */
    public Period count(LocalDate from, int n) {
        var days = new WorkingDays(BankHolidays.shipped(), calendar);
        days.mustKnow(from);
        var counting = new Counting(days);
        return switch (this) {
            case PCR2015_WORKING_DAYS -> counting.workingDaysFrom(from.plusDays(1), n);
            case PCR2015_CALENDAR_DAYS -> counting.calendarDaysFollowing(from, n);
            case PA23_WORKING_DAYS -> counting.workingDaysFrom(from, n);
            case PA23_CALENDAR_DAYS -> counting.calendarDaysBeginningWith(from, n);
        };
    }

    /**
     * Working days that are left after one day, up to and with another; negative when that one has passed.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available} when it leaves the loaded years
     */
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        var days = new WorkingDays(BankHolidays.shipped(), calendar);
        return today.isAfter(due) ? -days.workingBetween(due, today) : days.workingBetween(today, due);
    }

    /** The first day on which no more working days are left until another than so many. */
    public LocalDate firstDayWithLeft(int n, LocalDate due) {
        var days = new WorkingDays(BankHolidays.shipped(), calendar);
        var day = due;
        while (days.workingBetween(day.minusDays(1), due) <= n) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The n-th working day after a day, in this rule's calendar. */
    public LocalDate following(LocalDate day, int n) {
        var days = new WorkingDays(BankHolidays.shipped(), calendar);
        return new Counting(days).workingDaysFrom(day.plusDays(1), n).date();
    }
}
