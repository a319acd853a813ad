package org.opendps.calloff.placement.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.migration.MigrationRowView.Gates;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.provider.SupplyFacts.Rate;

/**
 * A placement that may come under the framework, and what is for and against it.
 *
 * @param missing for the transition gate
 * @param member whether the provider is an active member for category and area
 * @param planned whether a personal budget with a line for the category stands on the day
 * @param decided whether the decision is in effect today
 */
record Candidate(
        Migration migration,
        Placement placement,
        Schedule schedule,
        List<Rate> rates,
        List<String> missing,
        boolean member,
        boolean planned,
        boolean decided) {

    static UUID provider(Placement placement, Map<UUID, Schedule> schedules, LocalDate day) {
        return Optional.ofNullable(schedules.get(placement.id()))
                .flatMap(schedule -> schedule.nearest(day))
                .orElse(placement.arrangement())
                .providerId();
    }

    /** On the day before the change; the one that would be if nothing changed. */
    Arrangement before() {
        return schedule.nearest(migration.effectiveFrom()).orElse(placement.arrangement());
    }

    /** What the member agreed for a session of the category, in force on the day; of several bands the named one. */
    Optional<Money> rate() {
        var inForce = rates.stream()
                .filter(rate -> rate.category().equals(placement.subject().category()))
                .filter(rate ->
                        migration.serviceBand() == null || rate.serviceBand().equals(migration.serviceBand()))
                .filter(rate -> !rate.from().isAfter(migration.effectiveFrom()))
                .collect(Collectors.groupingBy(Rate::serviceBand, Collectors.maxBy(Comparator.comparing(Rate::from))));
        return inForce.size() == 1 ? inForce.values().iterator().next().map(Rate::sessionPrice) : Optional.empty();
    }

    @Nullable
    UUID budget() {
        var own = before().budgetId();
        return own == null ? migration.budgetId() : own;
    }

    Gates gates() {
        return new Gates(member, missing.isEmpty(), planned && budget() != null, decided, rate().isPresent());
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        var day = migration.effectiveFrom();
        if (placement.status() == PlacementStatus.ENDED
                || day.isBefore(placement.from())
                || day.isAfter(placement.until())) {
            problems.add(day + " is not a day of the placement");
        }
        if (before().basis() == Basis.FRAMEWORK || before().basis() == Basis.PRIVATE) {
            problems.add("it is on basis " + before().basis() + " on that day already");
        }
        if (!member) {
            problems.add("the provider is not an active member for "
                    + placement.subject().category() + " in "
                    + placement.subject().area());
        }
        if (!missing.isEmpty()) {
            problems.add("there is no " + String.join(" and no ", missing) + " by " + day);
        }
        if (rate().isEmpty()) {
            problems.add("the member has not one agreed rate for the category on that day; name the serviceBand if it"
                    + " has several");
        }
        if (!planned) {
            problems.add("no personal budget with a line for the category stands on that day");
        }
        if (budget() == null) {
            problems.add("there is no budget to pay from: give budgetId");
        }
        if (!decided) {
            problems.add("decision " + migration.decisionReference() + " is not in effect today");
        }
        return problems;
    }
}
