package org.opendps.eligibility.need.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts people at each step, by quarter, area and club, in one query. Where somebody lives is no column that can be
 * read: the area is that of the referral, or else of the place; the club is who referred. Of signals only what the list
 * of signals shows is added up: a sum with more in it would tell, by the difference, what is kept back there.
 */
@ApplicationScoped
class FunnelCounts {

    private static final String COUNTS = """
            with who as (
                select distinct on (r.person_ref) r.person_ref, r.area, r.provider_id
                from referral r where r.authority = :authority and r.person_ref is not null
                order by r.person_ref, r.id desc
            ), place as (
                select distinct on (p.person_ref) p.person_ref, p.area
                from placement p where p.authority = :authority and p.area is not null
                order by p.person_ref, p.starts desc
            ), step as (
                select 'SIGNALLED' as step, s.period_until as day, s.area, s.provider_id,
                    (select coalesce(sum(shown), 0) from jsonb_array_elements(s.counts) as c (count),
                        cast(c.count ->> 'possibleNeed' as int) as shown where shown >= 5) as people,
                    cast(null as uuid) as person_ref
                from signal s where s.authority = :authority and s.period_until between :first and :last
                union all
                select 'REFERRED', r.received_on, r.area, r.provider_id, 1, null
                from referral r where r.authority = :authority and r.received_on between :first and :last
                union all
                select 'ASSESSED', a.assessed_on, coalesce(w.area, l.area), w.provider_id, 1, a.person_ref
                from assessment a left join who w on w.person_ref = a.person_ref
                    left join place l on l.person_ref = a.person_ref
                where a.authority = :authority and a.status <> 'DRAFT' and a.assessed_on between :first and :last
                    and not exists (select from determination d where d.assessment_id = a.id and d.urgent)
                union all
                select 'ELIGIBLE', cast(d.stood_at at time zone 'Europe/London' as date), coalesce(w.area, l.area),
                    w.provider_id, 1, d.person_ref
                from determination d left join who w on w.person_ref = d.person_ref
                    left join place l on l.person_ref = d.person_ref
                where d.authority = :authority and d.decision = 'ELIGIBLE'
                    and cast(d.stood_at at time zone 'Europe/London' as date) between :first and :last
                union all
                select 'PLACED', p.starts, coalesce(p.area, w.area), w.provider_id, 1, p.person_ref
                from placement p left join who w on w.person_ref = p.person_ref
                where p.authority = :authority and p.starts between :first and :last
            ), once as (
                select step, day, area, provider_id, people from step where person_ref is null
                union all
                (select distinct on (step, date_trunc('quarter', day), person_ref) step, day, area, provider_id, people
                from step where person_ref is not null
                order by step, date_trunc('quarter', day), person_ref, day)
            )
            select step, cast(date_trunc('quarter', day) as date) as quarter, area, provider_id, sum(people) as people
            from once group by 1, 2, 3, 4
            """;

    private final EntityManager database;

    FunnelCounts(EntityManager database) {
        this.database = database;
    }

    record Count(
            Step step,
            LocalDate quarter,
            @Nullable String area,
            @Nullable UUID club,
            int people) {

        static Count of(Tuple row) {
            return new Count(
                    Step.valueOf(row.get("step", String.class)),
                    LocalDate.parse(row.get("quarter").toString()),
                    row.get("area", String.class),
                    row.get("provider_id", UUID.class),
                    ((Number) row.get("people")).intValue());
        }
    }

    List<Count> of(String authority, LocalDate first, LocalDate last) {
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(Count::of).toList();
    }
}
