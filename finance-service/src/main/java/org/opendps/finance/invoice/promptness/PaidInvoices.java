package org.opendps.finance.invoice.promptness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.term.LateInterest;
import org.opendps.finance.policy.FinanceSetting;

/** Read side: as many queries for many invoices as for one. */
@ApplicationScoped
class PaidInvoices {

    /** What the council bills itself was received when a run first had it, though it was held or the bank rejected it. */
    private static final String SELF_BILLED = """
            select r.paid_on, billed.since, r.paid_on - billed.since + 1 as days_to_pay, billed.amount
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
                and billed.since is not null""";

    private static final String SELF_BILLED_LATE =
            "select paid_on, since, amount from (" + SELF_BILLED + ") billed where days_to_pay > :term and amount > 0";

    /** Three months earlier a half-year is a half of the calendar year; the last day of a month stays in its month. */
    private static final String BY_HALF_YEAR = """
            with settled as (
                select paid_on, days_to_pay, paid_late, payment_amount as amount, false as self_billed,
                    late_interest as interest_owed, 0 as interest_paid
                from invoice
                where authority = :authority and paid_on >= :first and paid_on <= :last
                union all
                select cast(e ->> 'paidOn' as date), cast(e ->> 'daysToPay' as int), cast(e ->> 'paidLate' as boolean),
                    cast(e ->> 'amount' as numeric), false, cast(e ->> 'interest' as numeric), 0
                from invoice, jsonb_array_elements(earlier_payments) e
                where authority = :authority and earlier_payments is not null
                    and cast(e ->> 'paidOn' as date) between :first and :last
                union all
                select paid_on, days_to_pay, days_to_pay > :term, amount, true, 0, 0 from ({selfBilled}) billed
                union all
                select interest_paid_on, null, false, 0, false, 0, interest_paid
                from invoice
                where authority = :authority and interest_paid_on >= :first and interest_paid_on <= :last
                    and interest_paid > 0
            )
            select starts, count(days_to_pay) as paid, count(*) filter (where self_billed) as self_billed,
                   count(*) filter (where days_to_pay <= 30) as within30,
                   count(*) filter (where days_to_pay <= 60) as within60, coalesce(sum(days_to_pay), 0) as days,
                   count(*) filter (where paid_late) as late,
                   coalesce(sum(amount) filter (where paid_late), 0) as amount_late,
                   sum(interest_owed) as interest_owed, sum(interest_paid) as interest_paid
            from (select s.*, cast(date_trunc('year', paid_on - interval '3 months')
                              + case when extract(month from paid_on - interval '3 months') > 6
                                     then interval '9 months' else interval '3 months' end as date) as starts
                  from settled s) of_half
            group by starts order by starts""".replace("{selfBilled}", SELF_BILLED);

    /** Procurement Act 2023 s.68: what the council itself bills is in no dispute. */
    private static final int TERM = 30;

    private final EntityManager database;
    private final Policies policies;

    PaidInvoices(EntityManager database, Policies policies) {
        this.database = database;
        this.policies = policies;
    }

    /** Also those in which nothing but interest was paid. */
    List<Promptness> byHalfYear(String authority, LocalDate first, LocalDate last) {
        var selfBilled = interestOfSelfBilled(authority, first, last);
        return rows(BY_HALF_YEAR, authority, first, last)
                .map(row -> counted(row, selfBilled))
                .map(Promptness::of)
                .toList();
    }

    private Stream<Tuple> rows(String query, String authority, LocalDate first, LocalDate last) {
        List<Tuple> rows = database.createNativeQuery(query, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("term", TERM)
                .setParameter("zone", London.ZONE.getId())
                .getResultList();
        return rows.stream();
    }

    private record Late(LocalDate dueOn, LocalDate paidOn, Money amount) {

        LocalDate firstLateDay() {
            return dueOn.plusDays(1);
        }
    }

    /** Of the first day of each half-year; of a provider's own invoice it is kept with its payment. */
    private Map<LocalDate, Money> interestOfSelfBilled(String authority, LocalDate first, LocalDate last) {
        var late = rows(SELF_BILLED_LATE, authority, first, last)
                .map(row -> new Late(
                        row.get("since", LocalDate.class).plusDays(TERM - 1L),
                        row.get("paid_on", LocalDate.class),
                        money(row, "amount")))
                .toList();
        var rates = policies.on(
                authority, late.stream().map(Late::firstLateDay).distinct().toList());
        return late.stream()
                .collect(Collectors.toMap(
                        one -> HalfYear.of(one.paidOn()).from(),
                        one -> interest(one, rates.get(one.firstLateDay())),
                        Money::plus));
    }

    private static Money interest(Late late, @Nullable Policy policy) {
        var rate = new BigDecimal(Objects.requireNonNull(policy).text(FinanceSetting.LATE_PAYMENT_BASE_RATE));
        return new LateInterest(late.amount(), late.dueOn(), late.paidOn(), rate).interest();
    }

    private static Promptness.Counted counted(Tuple row, Map<LocalDate, Money> interestOfSelfBilled) {
        var starts = row.get("starts", LocalDate.class);
        return new Promptness.Counted(
                starts,
                row.get("paid", Long.class),
                row.get("self_billed", Long.class),
                row.get("within30", Long.class),
                row.get("within60", Long.class),
                row.get("days", Long.class),
                row.get("late", Long.class),
                money(row, "amount_late"),
                money(row, "interest_owed").plus(interestOfSelfBilled.getOrDefault(starts, Money.ZERO)),
                money(row, "interest_paid"));
    }

    private static Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }
}
