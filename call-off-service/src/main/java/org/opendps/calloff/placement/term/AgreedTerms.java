package org.opendps.calloff.placement.term;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class AgreedTerms implements PanacheRepositoryBase<Term, UUID> {

    private static final UUID NO_PLACEMENT = new UUID(0, 0);

    /** Those that count, in the order of their days. */
    public Schedule schedule(UUID placementId) {
        return Schedule.of(list("placementId = ?1 and supersededAt is null order by from", placementId));
    }

    public Map<UUID, Schedule> schedules(Collection<UUID> placementIds) {
        return placementIds.isEmpty()
                ? Map.of()
                : list("placementId in ?1 and supersededAt is null order by placementId, from", placementIds).stream()
                        .collect(Collectors.groupingBy(
                                Term::placementId, Collectors.collectingAndThen(Collectors.toList(), Schedule::of)));
    }

    /** All that ever counted, the first recorded first. */
    public List<Term> history(UUID placementId) {
        return list("placementId = ?1 order by recordedAt, id", placementId);
    }

    /**
     * How it would be had that step not been taken; empty when another has changed its terms since.
     *
     * @param now the terms that count
     */
    public Optional<Schedule> without(UUID step, UUID placementId, Schedule now) {
        var laid = history(placementId).stream()
                .filter(term -> term.isLaidBy(step))
                .toList();
        var before = list("placementId = ?1 and supersededBy = ?2 order by from", placementId, step);
        if (laid.isEmpty() || before.isEmpty() || !laid.stream().allMatch(Term::counts)) {
            return Optional.empty();
        }
        var others = now.slices().stream()
                .filter(slice -> slice.of() == null || !slice.of().isLaidBy(step));
        return Optional.of(new Schedule(Stream.concat(others, before.stream().map(Term::slice))
                .sorted(Comparator.comparing(Slice::from))
                .toList()));
    }

    /** What each of these steps took the place of, by placement, on that day. */
    public Map<UUID, Arrangement> before(Collection<UUID> steps, LocalDate day) {
        return steps.isEmpty()
                ? Map.of()
                : list("supersededBy in ?1 and from <= ?2 and until >= ?2", steps, day).stream()
                        .collect(Collectors.toMap(Term::placementId, Term::arrangement, (one, other) -> one));
    }

    /** Writes what is new and supersedes what no longer stands; the database checks that no day has two. */
    public void lay(UUID placementId, Schedule before, Schedule after, Cause cause) {
        var standing =
                after.slices().stream().filter(Slice::stands).map(Slice::of).collect(Collectors.toSet());
        before.slices().stream()
                .map(Slice::of)
                .filter(term -> term != null && !standing.contains(term))
                .forEach(term -> term.supersede(cause.id(), cause.at()));
        after.slices().stream()
                .filter(slice -> !slice.stands())
                .forEach(slice -> persist(new Term(placementId, slice, cause)));
        flush();
    }

    /** The terms of a new placement; the caller flushes. */
    public void layFirst(UUID placementId, Schedule schedule, Cause cause) {
        schedule.slices().forEach(slice -> persist(new Term(placementId, slice, cause)));
    }

    /** What counts at a provider on any day of a period, but for one placement; a council's own. */
    public List<Term> at(
            UUID provider, String authority, LocalDate from, LocalDate until, @Nullable UUID exceptPlacement) {
        return list("""
                arrangement.providerId = ?1 and supersededAt is null and from <= ?2 and until >= ?3
                and placementId <> ?4
                and placementId in (select p.id from Placement p where p.subject.authority = ?5)
                """, provider, until, from, exceptPlacement == null ? NO_PLACEMENT : exceptPlacement, authority);
    }

    /** What counts of a person's placements at one provider, whoever pays. */
    public List<Term> placementsOf(UUID person, String authority, String category, UUID provider) {
        return list("""
                arrangement.providerId = ?1 and supersededAt is null
                and placementId in (select p.id from Placement p where p.subject.personRef = ?2
                    and p.subject.authority = ?3 and p.subject.category = ?4)
                order by from
                """, provider, person, authority, category);
    }

    /** Which placements of a council a provider supplies after that day, in the order of their ids. */
    public List<UUID> placementsAfter(UUID provider, String authority, LocalDate lastDay) {
        return find("""
                        select distinct placementId from Term
                        where arrangement.providerId = ?1 and supersededAt is null and until > ?2
                        and placementId in (select p.id from Placement p where p.subject.authority = ?3)
                        order by placementId
                        """, provider, lastDay, authority).project(UUID.class).list();
    }
}
