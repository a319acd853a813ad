package org.opendps.calloff.placement.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.statistics.StatisticsView.OfAge;
import org.opendps.calloff.placement.statistics.StatisticsView.OfBasis;
import org.opendps.calloff.placement.statistics.StatisticsView.OfTransition;
import org.opendps.calloff.placement.term.Basis;

/** How many placements there are on a day, by contract and by age. */
@ApplicationScoped
class Statistics {

    private static final String COUNT = """
            select t.basis, p.age_band, count(*), sum(t.sessions_per_week * t.places), sum(t.weekly_cost)
            from placement p join placement_term t on t.placement_id = p.id
            where p.authority = :authority and t.superseded_at is null and t.starts_on <= :day and t.ends_on >= :day
            group by t.basis, p.age_band order by t.basis, p.age_band nulls last
            """;

    private static final String KINDS = """
            select t.basis, count(distinct t.provider_id), count(distinct p.person_ref)
            from placement p join placement_term t on t.placement_id = p.id
            where p.authority = :authority and t.superseded_at is null and t.starts_on <= :day and t.ends_on >= :day
            group by t.basis
            """;

    private static final String TRANSITION = """
            select count(*), count(*) filter (where assessed and planned), count(*) filter (where not assessed),
                count(*) filter (where not planned)
            from (
                select coalesce(least(r.assessed_on, r.ready_on) <= :day, false) assessed,
                    coalesce(least(r.plan_agreed_on, r.ready_on) <= :day, false) planned
                from (
                    select distinct p.person_ref
                    from placement p join placement_term t on t.placement_id = p.id
                    where p.authority = :authority and p.person_ref is not null
                    and t.basis <> 'PRIVATE' and t.superseded_at is null
                    and t.starts_on <= :day and t.ends_on >= :day) x
                left join transition r on r.person_ref = x.person_ref) y
            """;

    private final EntityManager database;

    Statistics(EntityManager database) {
        this.database = database;
    }

    private record Group(String basis, String age, long placements, long sessions, Money weeklyCost) {

        static Group of(Tuple row) {
            return new Group(
                    row.get(0, String.class),
                    Objects.requireNonNullElse(row.get(1, String.class), "UNKNOWN"),
                    number(row, 2),
                    number(row, 3),
                    new Money((BigDecimal) row.get(4)));
        }
    }

    private record Kinds(String basis, long providers, long people) {

        static Kinds of(Tuple row) {
            return new Kinds(row.get(0, String.class), number(row, 1), number(row, 2));
        }
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    StatisticsView on(String authority, LocalDate day) {
        var kinds = read(KINDS, authority, day).map(Kinds::of).collect(Collectors.toMap(Kinds::basis, one -> one));
        var rows = read(COUNT, authority, day)
                .map(Group::of)
                .collect(Collectors.groupingBy(Group::basis, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(groups -> row(
                        groups,
                        Objects.requireNonNull(kinds.get(groups.getFirst().basis()))))
                .toList();
        return new StatisticsView(
                day, rows.stream().mapToLong(OfBasis::placements).sum(), rows, transition(authority, day));
    }

    private OfTransition transition(String authority, LocalDate day) {
        return read(TRANSITION, authority, day)
                .map(row -> new OfTransition(number(row, 0), number(row, 1), number(row, 2), number(row, 3)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> read(String sql, String authority, LocalDate day) {
        return database
                .createNativeQuery(sql, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("day", day)
                .getResultList()
                .stream();
    }

    private static OfBasis row(List<Group> groups, Kinds kinds) {
        long all = groups.stream().mapToLong(Group::placements).sum();
        return new OfBasis(
                Basis.valueOf(kinds.basis()),
                all,
                kinds.people(),
                kinds.providers(),
                groups.stream().mapToLong(Group::sessions).sum(),
                Money.sum(groups.stream().map(Group::weeklyCost).toList()),
                groups.stream()
                        .map(one -> new OfAge(one.age(), one.placements(), percent(one.placements(), all)))
                        .toList());
    }

    /** With one decimal, half up: 35 of 277 are 12.6. */
    static String percent(long part, long all) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
