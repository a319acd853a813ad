package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.paging.Page;

/** What people owe, to be read. */
@ApplicationScoped
public class ChargedWeeks {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String TOTALS = """
            select d.id, coalesce(c.due, 0.00), coalesce(c.received, 0.00), coalesce(c.provider, 0.00),
                coalesce((select sum(r.amount) from contribution_receipt r where r.person_ref = d.id), 0.00)
            from contribution_due d
            left join lateral (
                select sum(due) as due, sum(received) as received,
                    sum(received) filter (where collector = 'PROVIDER') as provider
                from contribution_charge where person_ref = d.id) c on true
            where d.authority = :authority and d.id > :after order by d.id
            """;

    private final EntityManager entities;
    private final Charges charges;

    ChargedWeeks(EntityManager entities, Charges charges) {
        this.entities = entities;
        this.charges = charges;
    }

    /**
     * All that one person owes.
     *
     * @param onAccount paid to the council, and more than what is due by now
     */
    public record Total(UUID personRef, Money due, Money received, Money outstanding, Money onAccount) {}

    /** In the order of the references, one more than the limit. */
    public List<Total> totals(String authority, @Nullable UUID after, int limit) {
        List<Tuple> rows = entities.createNativeQuery(TOTALS, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return rows.stream().map(ChargedWeeks::total).toList();
    }

    public Total total(String authority, UUID personRef) {
        List<Tuple> rows = entities.createNativeQuery(TOTALS.replace("d.id > :after", "d.id = :person"), Tuple.class)
                .setParameter("authority", authority)
                .setParameter("person", personRef)
                .getResultList();
        return total(rows.getFirst());
    }

    private static Total total(Tuple row) {
        var due = money(row, 1);
        var received = money(row, 2);
        var toTheCouncil = received.minus(money(row, 3));
        return new Total(
                row.get(0, UUID.class),
                due,
                received,
                due.minus(received),
                money(row, 4).minus(toTheCouncil));
    }

    private static Money money(Tuple row, int column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }

    /** The last weeks first. */
    public List<WeekView> latest(UUID personRef, int atMost) {
        return charges.latest(personRef, atMost).stream().map(WeekView::of).toList();
    }

    /** In the order in which they were booked first. */
    public Page<WeekView> page(UUID personRef, @Nullable UUID after, int limit) {
        return Page.of(charges.page(personRef, after, limit), limit, Charge::id, WeekView::of);
    }
}
