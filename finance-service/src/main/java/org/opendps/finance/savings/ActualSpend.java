package org.opendps.finance.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;
import org.opendps.finance.schedule.FinancialYear;

/**
 * Read side: what was approved of sessions, by category. A correction that changes only the price of sessions is told with
 * none, so that each counts once; and one that is paid in part, as an absence may be, is that part of a session, so that it
 * makes no price look lower. What is paid once beside the sessions has no volume, and stands apart.
 */
@ApplicationScoped
class ActualSpend {

    private static final String BY_CATEGORY = """
            with told as materialized (
                select e.spend_ref, e.financial_year, e.category, e.units, e.net, e.kind,
                    coalesce(e.corrects, e.spend_ref) in (
                        select c.one_off_spend_ref from commitment c
                        where c.authority = :authority and c.one_off_spend_ref is not null) as once
                from spend_entry e
                where e.authority = :authority and e.financial_year in (:years) and e.directorate = :directorate
                    and e.kind in ('SPEND_APPROVED', 'CREDITED', 'COMMITMENT_CHANGED')
                    and e.occurred_on <= :asAt and e.recorded_at <= :knownAt
            ), unpaid as (
                -- a session that was not paid at first was told of by what it made free
                select t.financial_year, t.category, sum(100 - d.paid_percent) / 100.0 as units
                from told t join delivered_session d on d.spend_ref = t.spend_ref
                -- one that was taken away is told of with a minus
                where d.paid_percent between 1 and 99 and d.commitment_id is not null group by 1, 2
            )
            select t.financial_year, t.category,
                coalesce(sum(t.units) filter (where not t.once), 0) - coalesce(min(u.units), 0) as units,
                coalesce(sum(t.net) filter (where not t.once), 0) as net,
                coalesce(sum(t.net) filter (where t.once), 0) as once
            from told t left join unpaid u on u.financial_year = t.financial_year and u.category = t.category
            where t.kind <> 'COMMITMENT_CHANGED'
            group by 1, 2""";

    private final EntityManager database;

    ActualSpend(EntityManager database) {
        this.database = database;
    }

    /**
     * Of one year.
     *
     * @param oneOffs what was paid once, beside the sessions
     */
    record OfYear(Map<Line, Quantity> lines, Money oneOffs) {

        static final OfYear NOTHING = new OfYear(Map.of(), Money.ZERO);

        private OfYear with(Line line, Quantity quantity, Money once) {
            var more = new HashMap<>(lines);
            if (quantity.units().signum() != 0 || quantity.amount().signum() != 0) {
                more.put(line, quantity);
            }
            return new OfYear(more, oneOffs.plus(once));
        }
    }

    /** Of the plan's directorate and year. */
    OfYear of(SavingsPlan plan, LocalDate asAt, Instant knownAt) {
        var years = List.of(plan.financialYear());
        return of(plan.authority(), plan.directorate(), years, asAt, knownAt)
                .getOrDefault(plan.financialYear(), OfYear.NOTHING);
    }

    /** @param knownAt what was recorded later is not counted, whenever it happened */
    Map<FinancialYear, OfYear> of(
            String authority,
            Directorate directorate,
            Collection<FinancialYear> years,
            LocalDate asAt,
            Instant knownAt) {
        var found = new HashMap<FinancialYear, OfYear>();
        years.forEach(year -> found.put(year, OfYear.NOTHING));
        List<Tuple> rows = database.createNativeQuery(BY_CATEGORY, Tuple.class)
                .setParameter("authority", authority)
                .setParameter(
                        "years", years.stream().map(FinancialYear::toString).toList())
                .setParameter("directorate", directorate.name())
                .setParameter("asAt", asAt)
                .setParameter("knownAt", knownAt)
                .getResultList();
        for (var row : rows) {
            found.computeIfPresent(
                    FinancialYear.of(row.get("financial_year", String.class)),
                    (year, before) -> before.with(
                            new Line(row.get("category", String.class), null),
                            new Quantity(
                                    row.get("units", BigDecimal.class),
                                    money(row, "net").pounds()),
                            money(row, "once")));
        }
        return found;
    }

    private static Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }
}
