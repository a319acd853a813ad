package org.opendps.finance.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Journal.WeekPart;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.spend.Spending.Sessions;

/** Monday to Sunday of one placement: what was planned, and what a return of it must say. */
record Week(LocalDate starting, Schedule schedule) {

    LocalDate ending() {
        return starting.plusDays(6);
    }

    List<LocalDate> planned() {
        return schedule.within(starting, ending()).sessions();
    }

    /** @throws org.opendps.blocks.problem.Refused when the return does not account for each planned session once */
    void mustBeAccountedFor(List<Attended> sessions, LocalDate today) {
        if (starting.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new WeekStartsOnMonday(starting).refused();
        }
        var planned = planned();
        if (planned.isEmpty()) {
            throw new NothingPlanned(starting).refused();
        }
        if (!today.isAfter(planned.getLast())) {
            throw new WeekNotOver(planned.getLast()).refused();
        }
        var returned = sessions.stream().map(Attended::date).sorted().toList();
        if (!returned.equals(planned)) {
            throw new SessionsDiffer(planned, returned).refused();
        }
    }

    /** What the week costs in each financial year: it may lie on both sides of 31 March. */
    List<WeekPart> cost(List<Attended> sessions, Money unitCost) {
        return byYear(sessions).entrySet().stream()
                .map(e -> new WeekPart(
                        e.getKey(),
                        unitCost.times(e.getValue().size()),
                        unitCost.times(
                                e.getValue().stream().filter(Attended::isPaid).count())))
                .toList();
    }

    /** The week as one line of spend: its days of that financial year, and so many sessions. */
    Sessions of(FinancialYear year, int units, Money unitCost) {
        var days = starting.datesUntil(ending().plusDays(1))
                .filter(day -> FinancialYear.of(day).equals(year))
                .toList();
        return new Sessions(days.getFirst(), days.getLast(), units, unitCost.times(units));
    }

    static TreeMap<FinancialYear, List<Attended>> byYear(List<Attended> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(s -> FinancialYear.of(s.date()), TreeMap::new, Collectors.toList()));
    }
}
