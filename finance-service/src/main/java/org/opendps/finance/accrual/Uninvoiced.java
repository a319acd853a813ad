package org.opendps.finance.accrual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

/**
 * What of a budget was approved and is neither in an approved pay run nor invoiced, summed by placement and financial year.
 * Of a week that is invoiced in part, the rest.
 */
@ApplicationScoped
class Uninvoiced {

    private static final String APPROVED = """
            with told as (
                select coalesce(e.corrects, e.spend_ref) as first_ref, e.*
                from spend_entry e
                -- of a week that was booked by then; with what has been put right since, as all that is taken off it below
                join spend_entry f on f.spend_ref = coalesce(e.corrects, e.spend_ref) and f.occurred_on <= :last
                where e.budget_id = :budget and e.kind in ('SPEND_APPROVED', 'CREDITED') and e.service_from <= :last
                    and e.of_invoice is null
                    and not exists (
                        select 1 from pay_line l join pay_run r on r.id = l.pay_run_id
                        where l.spend_ref = e.spend_ref and l.part = 'TOLD' and not l.let_go and r.approved_at is not null)
            ), rest as (
                select first_ref, units, net from told
                union all
                select d.spend_ref, -cast(due.amount > 0 as int), -due.amount
                from (select distinct first_ref from told) t
                join delivered_session d on d.spend_ref = t.first_ref
                join invoiced_session s on s.placement_id = d.placement_id and s.provider_id = d.provider_id
                    and s.held_on = d.held_on
                join commitment k on k.id = d.commitment_id and k.budget_id = :budget
                cross join lateral (select round(k.unit_cost * d.paid_percent / 100.0, 2) as amount) due
                union all
                select l.first_ref, -l.units, -l.net
                from (select distinct first_ref from told) t
                join pay_line l on l.first_ref = t.first_ref and l.part = 'INVOICED' and not l.let_go
                join pay_run r on r.id = l.pay_run_id and r.approved_at is not null
            ), open_week as (
                select first_ref, sum(units) as units, sum(net) as net from rest
                group by first_ref having sum(net) <> 0
            ), newest as (
                select distinct on (first_ref) * from told order by first_ref, recorded_at desc, spend_ref desc
            )
            select e.authority, e.placement_id, e.call_off_id, e.person_ref, e.provider_id, e.category, e.area,
                e.funding_route, e.vat_code, e.financial_year, min(e.service_from), max(e.service_to), sum(w.units),
                sum(w.net), (array_agg(e.spend_ref order by e.recorded_at desc, e.spend_ref desc))[1]
            from open_week w join newest e on e.first_ref = w.first_ref
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            having sum(w.net) <> 0
            order by 2, 5, 10
            """;

    private final EntityManager entities;

    Uninvoiced(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was approved of one placement and year.
     *
     * @param newest the newest of the events that told of it
     */
    record Approved(Purchase of, Costed.Line line, UUID newest) {

        FinancialYear year() {
            return FinancialYear.of(line.first());
        }
    }

    List<Approved> of(UUID budget, LocalDate last) {
        List<Tuple> rows = entities.createNativeQuery(APPROVED, Tuple.class)
                .setParameter("budget", budget)
                .setParameter("last", last)
                .getResultList();
        return rows.stream().map(row -> approved(budget, row)).toList();
    }

    private static Approved approved(UUID budget, Tuple row) {
        return new Approved(
                new Purchase(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, UUID.class),
                        row.get(4, UUID.class),
                        budget,
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        VatCode.valueOf(row.get(8, String.class))),
                new Costed.Line(
                        row.get(10, LocalDate.class),
                        row.get(11, LocalDate.class),
                        row.get(12, BigDecimal.class).intValueExact(),
                        new Money(row.get(13, BigDecimal.class))),
                row.get(14, UUID.class));
    }
}
