package org.opendps.finance.invoice.promptness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.money.Money;

/** Read side: one query, whatever the number of invoices. */
@ApplicationScoped
class PaidInvoices {

    /** Three months earlier a half-year is a half of the calendar year; the last day of a month stays in its month. */
    private static final String BY_HALF_YEAR = """
            select starts, count(*) as paid, count(*) filter (where days_to_pay <= 30) as within30,
                   count(*) filter (where days_to_pay <= 60) as within60, sum(days_to_pay) as days,
                   count(*) filter (where paid_late) as late,
                   coalesce(sum(paid) filter (where paid_late), 0) as amount_late
            from (select i.*, cast(date_trunc('year', paid_on - interval '3 months')
                              + case when extract(month from paid_on - interval '3 months') > 6
                                     then interval '9 months' else interval '3 months' end as date) as starts
                  from invoice i
                  where authority = :authority and paid_on >= :first and paid_on <= :last) of_half
            group by starts order by starts""";

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
                .getResultList()
                .stream()
                .map(row -> Promptness.of(counted((Tuple) row)))
                .toList();
    }

    private static Promptness.Counted counted(Tuple row) {
        return new Promptness.Counted(
                row.get("starts", LocalDate.class),
                row.get("paid", Long.class),
                row.get("within30", Long.class),
                row.get("within60", Long.class),
                row.get("days", Long.class),
                row.get("late", Long.class),
                new Money(row.get("amount_late", BigDecimal.class).setScale(2)));
    }
}
