package org.opendps.finance.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.BankHolidays;
import org.opendps.blocks.time.BankHolidays.Calendar;

/**
 * The sessions of a placement: its days of the week from the first to the last day, both included, less the bank
 * holidays of England and Wales when the provider is closed on them.
 */
public record Schedule(LocalDate from, LocalDate until, Set<DayOfWeek> days, boolean closedOnBankHolidays) {

    public List<LocalDate> sessions() {
        return planned().stream().filter(day -> !isClosed(day)).toList();
    }

    /** Days of the schedule on which the provider is closed. */
    public List<LocalDate> skipped() {
        return planned().stream().filter(this::isClosed).toList();
    }

    /** What the sessions cost, split at 31 March by the day of each session (domain rule R6.2). */
    public List<YearPart> byFinancialYear(Money unitCost) {
        return new Costed(sessions(), unitCost, from, Money.ZERO).parts();
    }

    public boolean isSession(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && days.contains(day.getDayOfWeek()) && !isClosed(day);
    }

    public Schedule within(LocalDate first, LocalDate last) {
        return new Schedule(
                first.isAfter(from) ? first : from, last.isBefore(until) ? last : until, days, closedOnBankHolidays);
    }

    private List<LocalDate> planned() {
        return from.isAfter(until)
                ? List.of()
                : from.datesUntil(until.plusDays(1))
                        .filter(day -> days.contains(day.getDayOfWeek()))
                        .toList();
    }

    private boolean isClosed(LocalDate day) {
        return closedOnBankHolidays
                && BankHolidays.shipped().on(day, Calendar.ENGLAND_AND_WALES).isPresent();
    }
}
