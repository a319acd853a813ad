package org.opendps.calloff.placement.migration.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.gate.CheckedSuppliers;
import org.opendps.calloff.need.Standing;
import org.opendps.calloff.need.Transitions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.provider.supply.Supply.Agreed;

/** What is known of many placements that are about to migrate, asked for all of them at once. */
@ApplicationScoped
class Preview {

    private final AgreedTerms terms;
    private final Supply supply;
    private final Transitions transitions;
    private final Standing standing;
    private final CheckedSuppliers checked;
    private final ProviderFailures failures;

    Preview(
            AgreedTerms terms,
            Supply supply,
            Transitions transitions,
            Standing standing,
            CheckedSuppliers checked,
            ProviderFailures failures) {
        this.checked = checked;
        this.failures = failures;
        this.terms = terms;
        this.supply = supply;
        this.transitions = transitions;
        this.standing = standing;
    }

    /** What was payable on that day before these changes. */
    Map<UUID, Arrangement> before(Collection<UUID> changes, LocalDate day) {
        return terms.before(changes, day);
    }

    private record Kind(String category, String area) {}

    List<Candidate> of(Migration migration, List<Placement> placements, Backing decision, LocalDate today) {
        var day = migration.effectiveFrom();
        var schedules = terms.schedules(placements.stream().map(Placement::id).toList());
        var people = people(placements);
        var missing = transitions.missing(people, day);
        var frameworks = new HashMap<UUID, List<Agreed>>();
        var planned = new HashSet<UUID>();
        var budgetUntil = standing.until(people, migration.authority(), day);
        placements.stream()
                .collect(Collectors.groupingBy(
                        one -> new Kind(one.subject().category(), one.subject().area())))
                .forEach((kind, some) -> {
                    var suppliers = supply.frameworks(
                            providers(some, schedules, day), migration.authority(), kind.category(), kind.area());
                    var withBudget = standing.planned(people(some), migration.authority(), kind.category(), day);
                    some.forEach(one -> {
                        frameworks.put(
                                one.id(), meant(migration, suppliers.get(Candidate.provider(one, schedules, day))));
                        if (withBudget.contains(person(one))) {
                            planned.add(one.id());
                        }
                    });
                });
        var providers = providers(placements, schedules, day);
        var unchecked = checked.lacking(providers, migration.authority(), today);
        var stopping = stopping(migration, schedules.values());
        return placements.stream()
                .map(one -> new Candidate(
                        migration,
                        one,
                        schedules.getOrDefault(one.id(), new Schedule(List.of())),
                        frameworks.getOrDefault(one.id(), List.of()),
                        missing.getOrDefault(person(one), List.of(Transitions.ASSESSMENT, Transitions.PLAN)),
                        planned.contains(one.id()),
                        budgetUntil.get(person(one)),
                        decision,
                        unchecked.get(Candidate.provider(one, schedules, day)),
                        stopping.get(one.id())))
                .toList();
    }

    /** Why what counts from the effective day on does not last, by placement. */
    private Map<UUID, String> stopping(Migration migration, Collection<Schedule> schedules) {
        var later = schedules.stream()
                .flatMap(schedule -> schedule.from(migration.effectiveFrom()).stream())
                .toList();
        var lastDays = failures.lastDays(
                later.stream().map(slice -> slice.arrangement().providerId()).collect(Collectors.toSet()),
                migration.authority());
        var stopping = new HashMap<UUID, String>();
        for (var slice : later) {
            var term = slice.of();
            var last = lastDays.get(slice.arrangement().providerId());
            if (term != null && last != null && last.isBefore(slice.until())) {
                stopping.putIfAbsent(
                        term.placementId(),
                        "the provider stops on " + last + ", and it is agreed with it until " + slice.until()
                                + ": let another take over first");
            }
        }
        return stopping;
    }

    private static List<Agreed> meant(Migration migration, @Nullable List<Agreed> all) {
        return Objects.requireNonNullElse(all, List.<Agreed>of()).stream()
                .filter(one -> migration.purchasingSystemId() == null
                        || one.purchasingSystemId().equals(migration.purchasingSystemId()))
                .toList();
    }

    /** Places of a group are nobody's, of whom nothing is known; they are under the framework already. */
    private static UUID person(Placement one) {
        return Objects.requireNonNullElse(one.subject().personRef(), one.id());
    }

    private static Set<UUID> people(Collection<Placement> placements) {
        return placements.stream().map(Preview::person).collect(Collectors.toSet());
    }

    private static Set<UUID> providers(Collection<Placement> placements, Map<UUID, Schedule> schedules, LocalDate day) {
        return placements.stream()
                .map(one -> Candidate.provider(one, schedules, day))
                .collect(Collectors.toSet());
    }
}
