package org.opendps.finance.attendance.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.attendance.rule.Told;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.commitment.WeekPlan;
import org.opendps.finance.delivery.Outcome;
import org.opendps.finance.ledger.Journal.WeekPart;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weeks;

/** Monday to Sunday of one placement and one provider: what was planned, and what a return of it must say. */
public record Week(LocalDate starting, WeekPlan plan) {

    public LocalDate ending() {
        return starting.plusDays(6);
    }

    private List<LocalDate> planned() {
        return plan.open().stream().map(PlannedSession::day).toList();
    }

    /** @throws org.opendps.blocks.problem.Refused when the return does not account for each planned session once */
    public void mustBeAccountedFor(List<Attended> sessions, LocalDate today) {
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
    public void mustStillBePlanned(List<Attended> sessions) {
        if (!isStillPlanned(sessions)) {
            throw new SessionsChangedSince(planned(), days(sessions)).refused();
        }
    }

    public boolean isStillPlanned(List<Attended> sessions) {
        return days(sessions).equals(planned());
    }

    private List<LocalDate> days(List<Attended> sessions) {
        return sessions.stream()
                .filter(session -> !isSaidAnyway(session))
                .map(Attended::date)
                .sorted()
                .toList();
    }

    /** That the provider was closed on a bank holiday need not be said where the terms say so; it may be. */
    private boolean isSaidAnyway(Attended session) {
        return session.outcome() == Outcome.CLOSED && plan.closed().contains(session.date());
    }

    /** For whoever returns it, and whoever approves it. */
    public List<Told> told(List<Judged> judged) {
        var byDay = byDay();
        return judged.stream()
                .map(one -> {
                    var planned = byDay.get(one.session().date());
                    return new Told(
                            one.session().date(),
                            one.part().percent(),
                            planned == null
                                    ? Money.ZERO
                                    : one.part().of(planned.by().unitCost()),
                            planned == null ? "closed on this bank holiday by the terms: no session" : one.why());
                })
                .toList();
    }

    /** What was returned, by what pays for it and in which financial year: a week may lie on both sides of 31 March. */
    public List<Share> shares(List<Judged> judged) {
        var byDay = byDay();
        var grouped = judged.stream()
                .filter(one -> byDay.containsKey(one.session().date()))
                .collect(Collectors.groupingBy(
                        one -> Map.entry(
                                Objects.requireNonNull(byDay.get(one.session().date()))
                                        .by(),
                                FinancialYear.of(one.session().date())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.entrySet().stream()
                .map(e -> new Share(starting, e.getKey().getKey(), e.getKey().getValue(), e.getValue()))
                .toList();
    }

    private Map<LocalDate, PlannedSession> byDay() {
        return plan.open().stream().collect(Collectors.toMap(PlannedSession::day, Function.identity()));
    }

    /** Sessions of a week that one commitment pays in one financial year. */
    public record Share(LocalDate week, FirmCommitment by, FinancialYear year, List<Judged> sessions) {

        /** How many are paid, wholly or in part. */
        public int paid() {
            return (int) sessions.stream().filter(Judged::isPaid).count();
        }

        public WeekPart cost() {
            return new WeekPart(by.purchase().budgetId(), year, planned(), spent());
        }

        private Money planned() {
            return by.unitCost().times(sessions.size());
        }

        private Money spent() {
            return Money.sum(sessions.stream()
                    .map(session -> session.part().of(by.unitCost()))
                    .toList());
        }

        /** As one line of spend: the days of the week in that financial year, and the sessions that are paid. */
        public Costed.Line spentLine() {
            return line(paid(), spent());
        }

        /** What is committed no longer and was not spent: with a minus. Sessions that are paid in part are no units. */
        public Costed.Line freedLine() {
            return line(paid() - sessions.size(), spent().minus(planned()));
        }

        private Costed.Line line(int units, Money net) {
            var days = Weeks.daysOf(week, year);
            return new Costed.Line(days.getFirst(), days.getLast(), units, net);
        }
    }
}
