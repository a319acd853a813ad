package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.accrual.OpenMonth;
import org.opendps.finance.contribution.assessed.Assessed;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.schedule.Weeks;

/** Books what a person owes of each week that has ended: what it comes to by now, less what was booked. */
@ApplicationScoped
class DueBook {

    private final Assessed assessed;
    private final Costs costs;
    private final org.opendps.finance.contribution.collector.Collectors collectors;
    private final Charges charges;
    private final ChargeNews news;
    private final OpenMonth months;

    DueBook(
            Assessed assessed,
            Costs costs,
            org.opendps.finance.contribution.collector.Collectors collectors,
            Charges charges,
            ChargeNews news,
            OpenMonth months) {
        this.assessed = assessed;
        this.costs = costs;
        this.collectors = collectors;
        this.charges = charges;
        this.news = news;
        this.months = months;
    }

    void book(String authority, UUID personRef, LocalDate today) {
        var lastSunday = Weeks.mondayOf(today).minusDays(1);
        var weekly = assessed.of(personRef);
        var booked = charges.of(personRef).stream().collect(Collectors.groupingBy(Charge::weekStarting));
        var weeks = new TreeMap<LocalDate, List<Cost>>();
        booked.keySet().forEach(week -> weeks.put(week, new ArrayList<>()));
        for (var cost : costs.of(authority, personRef, lastSunday)) {
            weeks.computeIfAbsent(cost.cell().week(), week -> new ArrayList<>()).add(cost);
        }
        var open = months.of(weeks.values().stream()
                .flatMap(List::stream)
                .map(cost -> cost.cell().budgetId())
                .toList());
        weeks.forEach((week, ofWeek) -> new Week(
                        authority,
                        personRef,
                        week,
                        booked.getOrDefault(week, List.of()),
                        booked.containsKey(week) ? today : firstBooked(week, ofWeek, open))
                .bring(Apportionment.ofWeek(weekly.dueWithin(week, week.plusDays(6)), ofWeek)));
    }

    /** What is booked first belongs to its week, as far as that is open; what changes, to the day of the change. */
    private static LocalDate firstBooked(LocalDate week, List<Cost> costs, OpenMonth.Open open) {
        return costs.stream()
                .map(cost -> open.bookedOn(week.plusDays(6), cost.cell().budgetId()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When a week ends of which something was approved before it has; null when there is none. */
    @Nullable
    LocalDate nextLook(String authority, UUID personRef, LocalDate today) {
        var monday = Weeks.mondayOf(today);
        return costs.areFrom(authority, personRef, monday) ? monday.plusWeeks(1) : null;
    }

    /** What of one week is booked, and is to be. */
    private final class Week {

        private final String authority;
        private final UUID personRef;
        private final LocalDate week;
        private final Map<Cost.Cell, Charge> booked;

        private final LocalDate on;

        private final String what;
        private final List<Journal.Contributed> parts = new ArrayList<>();

        Week(String authority, UUID personRef, LocalDate week, List<Charge> charges, LocalDate on) {
            this.authority = authority;
            this.personRef = personRef;
            this.week = week;
            this.booked = charges.stream().collect(Collectors.toMap(Charge::cell, Function.identity()));
            this.on = on;
            this.what = personRef + ":" + week + ":"
                    + charges.stream().mapToInt(Charge::bookings).sum();
        }

        void bring(Map<Cost, Money> owed) {
            var byCell = new TreeMap<Cost, Money>(Cost.IN_ORDER);
            byCell.putAll(owed);
            byCell.forEach(this::bring);
            var costing = owed.keySet().stream().map(Cost::cell).collect(Collectors.toSet());
            booked.values().stream()
                    .filter(charge -> !costing.contains(charge.cell()))
                    .sorted(Charge.OLDEST_FIRST)
                    .forEach(charge -> change(charge, charge.due().negated()));
            if (!parts.isEmpty()) {
                news.postDue(what, on, parts);
            }
        }

        private void bring(Cost cost, Money owed) {
            var charge = booked.get(cost.cell());
            if (charge != null) {
                change(charge, owed.minus(charge.due()));
            } else if (owed.isPositive()) {
                var collected = collectors.of(authority, personRef, week);
                var begun = news.begin(authority, personRef, cost, collected, owed, on);
                parts.add(begun.part(owed));
            }
        }

        private void change(Charge charge, Money more) {
            if (!more.equals(Money.ZERO)) {
                news.change(charge, more, on);
                parts.add(charge.part(more));
            }
        }
    }
}
