package org.opendps.finance.leakage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * Read side. What is off the system is summed out of what was told of spend; prices are compared session by session, by
 * what pays for each of them now, so that what was put right later is right here.
 */
@ApplicationScoped
class LeakingSpend {

    /** Of placements that came under the framework without a call-off. */
    private static final String ON_FRAMEWORK = """
            exists (select 1 from placement_basis b cross join lateral jsonb_array_elements(b.terms) t
                    where b.placement_id = {of}.placement_id and t ->> 'basis' = 'FRAMEWORK'
                      and {day} between cast(t ->> 'from' as date) and cast(t ->> 'until' as date))""";

    /** The price of a session is that of all its places; where nobody said how many, it cannot be compared. */
    private static final String FOUND = """
            with off_system as (
                select 'OFF_SYSTEM' as kind, provider_id, category, placement_id, sum(units) as units, sum(net) as net,
                       cast(null as numeric) as agreed, sum(net) as leakage
                from spend_entry e
                where authority = :authority and financial_year = :year and call_off_id is null
                  and kind in ('SPEND_APPROVED', 'CREDITED') and not {entry on framework}
                group by provider_id, category, placement_id having sum(net) <> 0 or sum(units) <> 0
            ), session as (
                select c.provider_id, c.category, c.placement_id, round(c.unit_cost * d.paid_percent / 100, 2) as net,
                       round(rate.price * coalesce(c.places, case when c.person_ref is not null then 1 end)
                             * d.paid_percent / 100, 2) as agreed
                from commitment c
                join delivered_session d on d.commitment_id = c.id
                left join lateral (
                    select max(r.session_price) as price from agreed_rate r
                    where r.authority = c.authority and r.provider_id = c.provider_id and r.category = c.category
                      and r.counts_from <= d.held_on and (r.counts_until is null or r.counts_until >= d.held_on)
                ) rate on true
                where c.authority = :authority and d.paid_percent > 0 and d.held_on between :first and :last
                  and (c.call_off_id is not null or {session on framework})
            ), priced as (
                select case when agreed is null then 'NO_RATE' else 'ABOVE_RATE' end as kind, provider_id, category,
                       placement_id, count(*) as units, sum(net) as net, sum(agreed) as agreed,
                       coalesce(sum(net - agreed), 0) as leakage
                from session where agreed is null or net > agreed
                group by 1, provider_id, category, placement_id
            ), found as (
                select * from off_system union all select * from priced
            )
            """.replace("{entry on framework}", onFramework("e", "e.service_from"))
            .replace("{session on framework}", onFramework("c", "d.held_on"));

    private static final String LINES = FOUND + """
            select f.*, p.name from found f left join provider p on p.provider_id = f.provider_id
            where (cast(:kind as text) is null or kind = :kind)
              and (kind, cast(f.provider_id as text), cast(placement_id as text), category)
                  > (:afterKind, :afterProvider, :afterPlacement, :afterCategory)
            order by kind, cast(f.provider_id as text), cast(placement_id as text), category
            limit :limit""";

    private static final String TOTALS = FOUND + """
            select kind, count(distinct placement_id) as placements, cast(sum(units) as bigint) as units, sum(net) as net,
                   sum(agreed) as agreed, sum(leakage) as leakage
            from found group by kind order by kind""";

    private static final String SPENT = """
            select coalesce(sum(net), 0) from spend_entry
            where authority = :authority and financial_year = :year and kind in ('SPEND_APPROVED', 'CREDITED')""";

    private final EntityManager database;

    LeakingSpend(EntityManager database) {
        this.database = database;
    }

    /** In the order of kinds, providers, placements and categories; one more than the limit when there are more. */
    List<LeakageLine> lines(
            String authority, FinancialYear year, @Nullable LeakageKind kind, LeakageLine.Place after, int limit) {
        var lines = new ArrayList<LeakageLine>();
        of(LINES, authority, year)
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("afterKind", after.kind())
                .setParameter("afterProvider", after.provider())
                .setParameter("afterPlacement", after.placement())
                .setParameter("afterCategory", after.category())
                .setParameter("limit", limit + 1)
                .getResultList()
                .forEach(row -> lines.add(LeakageLine.of((Tuple) row)));
        return lines;
    }

    LeakageTotals totals(String authority, FinancialYear year) {
        var kinds = new ArrayList<LeakageTotals.Kind>();
        of(TOTALS, authority, year).getResultList().forEach(row -> kinds.add(LeakageTotals.Kind.of((Tuple) row)));
        var spent = (BigDecimal) database.createNativeQuery(SPENT, BigDecimal.class)
                .setParameter("authority", authority)
                .setParameter("year", year.toString())
                .getSingleResult();
        return LeakageTotals.of(year, new Money(spent.setScale(2)), kinds);
    }

    private static String onFramework(String of, String day) {
        return ON_FRAMEWORK.replace("{of}", of).replace("{day}", day);
    }

    private Query of(String sql, String authority, FinancialYear year) {
        var first = LocalDate.of(year.firstCalendarYear(), Month.APRIL, 1);
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("year", year.toString())
                .setParameter("first", first)
                .setParameter("last", first.plusYears(1).minusDays(1));
    }
}
