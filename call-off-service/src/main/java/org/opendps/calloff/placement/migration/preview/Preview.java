package org.opendps.calloff.placement.migration.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.need.Standing;
import org.opendps.calloff.need.Transitions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.provider.supply.Supply;

/** What is known of many placements that are about to migrate, asked for all of them at once. */
@ApplicationScoped
class Preview {

    private final AgreedTerms terms;
    private final Supply supply;
    private final Transitions transitions;
    private final Standing standing;

    Preview(AgreedTerms terms, Supply supply, Transitions transitions, Standing standing) {
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

    List<Candidate> of(Migration migration, List<Placement> placements, boolean decided) {
        var day = migration.effectiveFrom();
        var schedules = terms.schedules(placements.stream().map(Placement::id).toList());
        var people = people(placements);
        var missing = transitions.missing(people, day);
        var active = new HashSet<UUID>();
        var planned = new HashSet<UUID>();
        var budgetUntil = standing.until(people, migration.authority(), day);
        placements.stream()
                .collect(Collectors.groupingBy(
                        one -> new Kind(one.subject().category(), one.subject().area())))
                .forEach((kind, some) -> {
                    var suppliers = supply.active(
                            providers(some, schedules, day), migration.authority(), kind.category(), kind.area());
                    var withBudget = standing.planned(people(some), migration.authority(), kind.category(), day);
                    some.forEach(one -> {
                        if (suppliers.contains(Candidate.provider(one, schedules, day))) {
                            active.add(one.id());
                        }
                        if (withBudget.contains(person(one))) {
                            planned.add(one.id());
                        }
                    });
                });
        var rates = supply.rates(providers(placements, schedules, day), migration.authority());
        return placements.stream()
                .map(one -> new Candidate(
                        migration,
                        one,
                        schedules.getOrDefault(one.id(), new Schedule(List.of())),
                        rates.getOrDefault(Candidate.provider(one, schedules, day), List.of()),
                        missing.getOrDefault(person(one), List.of(Transitions.ASSESSMENT, Transitions.PLAN)),
                        active.contains(one.id()),
                        planned.contains(one.id()),
                        budgetUntil.get(person(one)),
                        decided))
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
