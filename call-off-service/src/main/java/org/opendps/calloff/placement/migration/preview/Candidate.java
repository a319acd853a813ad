package org.opendps.calloff.placement.migration.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.preview.MigrationRowView.Gates;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.provider.supply.Supply.Agreed;
import org.opendps.calloff.provider.supply.SupplyFacts.Rate;

/**
 * A placement that may come under the framework, and what is for and against it.
 *
 * @param missing for the transition gate
 * @param frameworks of which the provider is an active member for category and area, as far as they are meant
 * @param planned whether a personal budget with a line for the category stands on the day
 * @param budgetUntil the last day on which it stands; null when none does
 * @param decision that it rests on, and where that stands today
 * @param unchecked why exclusion and debarment are not looked at yet; null when they are
 * @param stops who stops before its last agreed day, in words; null when all go on
 */
public record Candidate(
        Migration migration,
        Placement placement,
        Schedule schedule,
        List<Agreed> frameworks,
        List<String> missing,
        boolean planned,
        @Nullable LocalDate budgetUntil,
        Backing decision,
        @Nullable String unchecked,
        @Nullable String stops) {

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

    /**
     * What the member agreed for a session of the category, in force on the day; of several bands the named one. Where
     * frameworks differ none of them is taken: nobody but the council knows which is meant.
     */
    Optional<Money> rate() {
        var inForce = frameworks.stream().flatMap(this::inForce).toList();
        boolean several = inForce.stream().map(Rate::serviceBand).distinct().count() > 1
                || inForce.stream().map(Rate::sessionPrice).distinct().count() > 1;
        return several
                ? Optional.empty()
                : inForce.stream().map(Rate::sessionPrice).findFirst();
    }

    private Stream<Rate> inForce(Agreed framework) {
        return framework.rates().stream()
                .filter(rate -> rate.category().equals(placement.subject().category()))
                .filter(rate ->
                        migration.serviceBand() == null || rate.serviceBand().equals(migration.serviceBand()))
                .filter(rate -> !rate.from().isAfter(migration.effectiveFrom()))
                .collect(Collectors.groupingBy(Rate::serviceBand, Collectors.maxBy(Comparator.comparing(Rate::from))))
                .values()
                .stream()
                .flatMap(Optional::stream);
    }

    private boolean member() {
        return !frameworks.isEmpty();
    }

    @Nullable
    UUID budget() {
        var own = before().budgetId();
        return own == null ? migration.budgetId() : own;
    }

    /** What would be asked for; nothing while there is no rate. */
    public Optional<Plan> plan() {
        return rate().map(rate -> new Plan(
                TermKind.MIGRATED,
                migration.effectiveFrom(),
                null,
                Proposal.funding(rate, null, budget(), null, Basis.FRAMEWORK),
                migration.reason(),
                migration.decisionReference()));
    }

    /** Whether the personal budget ends before the placement though finance would be asked for the money. */
    private boolean isBudgetTooShort() {
        return planned
                && (budgetUntil == null || budgetUntil.isBefore(placement.until()))
                && plan().filter(plan -> Changing.asksMoney(placement, plan, schedule))
                        .isPresent();
    }

    Gates gates() {
        boolean budgeted = planned && !isBudgetTooShort() && budget() != null;
        return new Gates(
                member(), missing.isEmpty(), budgeted, decision.isInEffect(), rate().isPresent(), unchecked == null);
    }

    public List<String> problems() {
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
        if (!member()) {
            problems.add("the provider is not an active member of "
                    + (migration.purchasingSystemId() == null
                            ? "a framework"
                            : "framework " + migration.purchasingSystemId())
                    + " for "
                    + placement.subject().category() + " in "
                    + placement.subject().area());
        }
        if (unchecked != null) {
            problems.add(unchecked);
        }
        if (stops != null) {
            problems.add(stops);
        }
        if (!missing.isEmpty()) {
            problems.add("there is no " + String.join(" and no ", missing) + " by " + day);
        }
        if (rate().isEmpty()) {
            problems.add("the member has not one agreed rate for the category on that day; name the serviceBand if it"
                    + " has several, or the purchasingSystemId if it is a member of frameworks with different rates");
        }
        if (!planned) {
            problems.add("no personal budget with a line for the category stands on that day");
        }
        if (isBudgetTooShort()) {
            problems.add("the personal budget stands until " + budgetUntil + ", and the placement goes on until "
                    + placement.until());
        }
        if (placement.isAwaitingMoney()) {
            problems.add("finance is asked about another change of it: wait for the answer, or withdraw the change");
        }
        plan().flatMap(plan -> Changing.secondPrice(placement, plan, schedule))
                .ifPresent(next -> problems.add("from " + next
                        + " on other terms are agreed that would become a second price; change these first"));
        if (budget() == null) {
            problems.add("there is no budget to pay from: give budgetId");
        }
        if (!decision.isInEffect()) {
            problems.add("decision " + migration.decisionReference() + " is not in effect today");
        } else if (!decision.bears(day)) {
            problems.add("decision " + migration.decisionReference() + " counts from " + decision.from()
                    + " on: nothing comes under the framework before, so prepare it for that day or a later one");
        }
        return problems;
    }
}
