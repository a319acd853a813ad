package org.opendps.finance.invoice.promptness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;

/** Read side: one query, whatever the number of invoices. */
@ApplicationScoped
class PaidInvoices {

    /**
     * Three months earlier a half-year is a half of the calendar year; the last day of a month stays in its month. What the
     * council bills itself was received when a run first had it, though it was held or the bank rejected it.
     */
    private static final String BY_HALF_YEAR = """
            with settled as (
                select paid_on, days_to_pay, paid_late, paid as amount, false as self_billed
                from invoice
                where authority = :authority and paid_on >= :first and paid_on <= :last
                union all
                select r.paid_on, r.paid_on - billed.since + 1, r.paid_on - billed.since + 1 > :term, billed.amount, true
                from pay_run r
                join pay_run_invoice i on i.pay_run_id = r.id and i.status = 'PAID'
                cross join lateral (
                    select sum(l.net + l.vat) as amount,
                        min(cast(first.prepared_at at time zone :zone as date)) filter (where l.part = 'TOLD') as since
                    from pay_line l
                    cross join lateral (
                        select min(o.prepared_at) as prepared_at
                        from pay_line same join pay_run o on o.id = same.pay_run_id
                        where same.spend_ref = l.spend_ref and same.part = 'TOLD') first
                    where l.invoice_id = i.id) billed
                where r.authority = :authority and r.paid_on >= :first and r.paid_on <= :last
                    and billed.since is not null
            )
            select starts, count(*) as paid, count(*) filter (where self_billed) as self_billed,
                   count(*) filter (where days_to_pay <= 30) as within30,
                   count(*) filter (where days_to_pay <= 60) as within60, sum(days_to_pay) as days,
                   count(*) filter (where paid_late) as late,
                   coalesce(sum(amount) filter (where paid_late), 0) as amount_late
            from (select s.*, cast(date_trunc('year', paid_on - interval '3 months')
                              + case when extract(month from paid_on - interval '3 months') > 6
                                     then interval '9 months' else interval '3 months' end as date) as starts
                  from settled s) of_half
            group by starts order by starts""";

    /** Procurement Act 2023 s.68: what the council itself bills is in no dispute. */
    private static final int TERM = 30;

    private final EntityManager database;

    PaidInvoices(EntityManager database) {
        this.database = database;
    }

    List<Promptness> byHalfYear(String authority, LocalDate first, LocalDate last) {
        return database
                .createNativeQuery(BY_HALF_YEAR, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("term", TERM)
                .setParameter("zone", London.ZONE.getId())
                .getResultList()
                .stream()
                .map(row -> Promptness.of(counted((Tuple) row)))
                .toList();
    }

    private static Promptness.Counted counted(Tuple row) {
        return new Promptness.Counted(
                row.get("starts", LocalDate.class),
                row.get("paid", Long.class),
                row.get("self_billed", Long.class),
                row.get("within30", Long.class),
                row.get("within60", Long.class),
                row.get("days", Long.class),
                row.get("late", Long.class),
                new Money(row.get("amount_late", BigDecimal.class).setScale(2)));
    }
}
