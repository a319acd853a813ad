package org.opendps.finance.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.commitment.WeekPlan;
import org.opendps.finance.ledger.Journal.WeekPart;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weeks;

/** Monday to Sunday of one placement and one provider: what was planned, and what a return of it must say. */
record Week(LocalDate starting, WeekPlan plan) {

    LocalDate ending() {
        return starting.plusDays(6);
    }

    private List<LocalDate> planned() {
        return plan.open().stream().map(PlannedSession::day).toList();
    }

    /** @throws org.opendps.blocks.problem.Refused when the return does not account for each planned session once */
    void mustBeAccountedFor(List<Attended> sessions, LocalDate today) {
        if (starting.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new WeekStartsOnMonday(starting).refused();
        }
        if (plan.planned() == 0) {
            throw new NothingPlanned(starting).refused();
        }
        var planned = planned();
        if (planned.isEmpty()) {
            throw new WeekReturnedBefore(starting).refused();
        }
        if (!today.isAfter(planned.getLast())) {
            throw new WeekNotOver(planned.getLast()).refused();
        }
        var returned = days(sessions);
        if (!returned.equals(planned)) {
            throw new SessionsDiffer(planned, returned).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused when other sessions are planned by now than were returned */
    void mustStillBePlanned(List<Attended> sessions) {
        var planned = planned();
        var returned = days(sessions);
        if (!returned.equals(planned)) {
            throw new SessionsChangedSince(planned, returned).refused();
        }
    }

    private static List<LocalDate> days(List<Attended> sessions) {
        return sessions.stream().map(Attended::date).sorted().toList();
    }

    /** What was returned, by what pays for it and in which financial year: a week may lie on both sides of 31 March. */
    List<Share> shares(List<Attended> sessions) {
        var byDay = plan.open().stream().collect(Collectors.toMap(PlannedSession::day, Function.identity()));
        var grouped = sessions.stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .collect(Collectors.groupingBy(
                        session -> Map.entry(
                                Objects.requireNonNull(byDay.get(session.date()))
                                        .by(),
                                FinancialYear.of(session.date())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.entrySet().stream()
                .map(e -> new Share(starting, e.getKey().getKey(), e.getKey().getValue(), e.getValue()))
                .toList();
    }

    /** Sessions of a week that one commitment pays in one financial year. */
    record Share(LocalDate week, FirmCommitment by, FinancialYear year, List<Attended> sessions) {

        int paid() {
            return (int) sessions.stream().filter(Attended::isPaid).count();
        }

        int unpaid() {
            return sessions.size() - paid();
        }

        WeekPart cost() {
            return new WeekPart(by.purchase().budgetId(), year, cost(sessions.size()), cost(paid()));
        }

        private Money cost(int units) {
            return by.unitCost().times(units);
        }

        /** As one line of spend: the days of the week in that financial year, and so many sessions. */
        Costed.Line line(int units) {
            var days = Weeks.daysOf(week, year);
            return new Costed.Line(days.getFirst(), days.getLast(), units, cost(units));
        }
    }
}
