package org.opendps.calloff.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.StatisticsView.OfAge;
import org.opendps.calloff.placement.StatisticsView.OfBasis;
import org.opendps.calloff.placement.term.Basis;

/** How many placements there are on a day, by contract and by age. */
@ApplicationScoped
class Statistics {

    private static final String COUNT = """
            select t.arrangement.basis, p.subject.ageBand, count(p.id), sum(t.arrangement.sessionsPerWeek),
                sum(t.arrangement.weeklyCost.pounds)
            from Placement p join Term t on t.placementId = p.id
            where p.subject.authority = :authority and t.supersededAt is null and t.from <= :day and t.until >= :day
            group by t.arrangement.basis, p.subject.ageBand
            """;

    private static final String PROVIDERS = """
            select t.arrangement.basis, count(distinct t.arrangement.providerId), count(distinct p.subject.personRef)
            from Placement p join Term t on t.placementId = p.id
            where p.subject.authority = :authority and t.supersededAt is null and t.from <= :day and t.until >= :day
            group by t.arrangement.basis
            """;

    private final EntityManager database;

    Statistics(EntityManager database) {
        this.database = database;
    }

    private record Group(Basis basis, @Nullable AgeBand age, long placements, long sessions, BigDecimal weeklyCost) {}

    private record Kinds(Basis basis, long providers, long people) {}

    StatisticsView on(String authority, LocalDate day) {
        var groups = database.createQuery(COUNT, Group.class)
                .setParameter("authority", authority)
                .setParameter("day", day)
                .getResultList();
        var kinds = database
                .createQuery(PROVIDERS, Kinds.class)
                .setParameter("authority", authority)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Kinds::basis, one -> one));
        var byBasis = groups.stream().collect(Collectors.groupingBy(Group::basis, TreeMap::new, Collectors.toList()));
        var rows = byBasis.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), kinds))
                .toList();
        return new StatisticsView(
                day, rows.stream().mapToLong(OfBasis::placements).sum(), rows);
    }

    private static OfBasis row(Basis basis, List<Group> groups, Map<Basis, Kinds> kinds) {
        long all = groups.stream().mapToLong(Group::placements).sum();
        var kind = kinds.get(basis);
        return new OfBasis(
                basis,
                all,
                kind == null ? 0 : kind.people(),
                kind == null ? 0 : kind.providers(),
                groups.stream().mapToLong(Group::sessions).sum(),
                Money.sum(
                        groups.stream().map(one -> new Money(one.weeklyCost())).toList()),
                groups.stream()
                        .map(one -> new OfAge(
                                one.age() == null ? "UNKNOWN" : one.age().name(),
                                one.placements(),
                                percent(one.placements(), all)))
                        .sorted(java.util.Comparator.comparing(OfAge::ageBand))
                        .toList());
    }

    /** With one decimal, half up: 35 of 277 are 12.6. */
    static String percent(long part, long all) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
