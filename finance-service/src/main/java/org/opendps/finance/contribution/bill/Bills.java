package org.opendps.finance.contribution.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;

/** The bills of a council, to be read. A receipt pays what was billed first. */
@ApplicationScoped
class Bills {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECT = """
            select b.id, b.number, b.person_ref, b.up_to, b.amount,
                greatest(0.00, least(b.amount, coalesce((
                    select sum(r.amount) from contribution_receipt r where r.person_ref = b.person_ref), 0.00)
                    - b.billed_before)),
                b.billed_on, b.due_on, b.billed_by
            from contribution_bill b where b.authority = :authority
            """;
    private static final String LINES = """
            select c.week_starting, c.placement_id, c.provider_id, c.category, l.amount
            from contribution_line l join contribution_charge c on c.id = l.charge_id
            where l.bill_id = :bill order by c.week_starting, l.id
            """;

    private static final String TOLD = """
            select l.bill_id, c.week_starting, c.placement_id, c.provider_id, p.name, c.category, l.amount
            from contribution_line l join contribution_charge c on c.id = l.charge_id
            join provider p on p.provider_id = c.provider_id
            where l.bill_id in (:bills) order by c.week_starting, l.id
            """;

    private final EntityManager entities;
    private final InstantSource clock;

    Bills(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    BillView seen(UUID id, String authority) {
        var found = rows(entities.createNativeQuery(SELECT + " and b.id = :id", Tuple.class)
                .setParameter("authority", authority)
                .setParameter("id", id));
        if (found.isEmpty()) {
            throw new NotFound("bill", id).refused();
        }
        return found.getFirst().with(lines(id));
    }

    /** The first billed first, one more than the limit. */
    List<BillView> page(String authority, @Nullable UUID personRef, @Nullable UUID after, int limit) {
        var ofPerson = personRef == null ? "" : " and b.person_ref = :person";
        var query = entities.createNativeQuery(SELECT + ofPerson + " and b.id > :after order by b.id", Tuple.class)
                .setParameter("authority", authority)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1);
        if (personRef != null) {
            query.setParameter("person", personRef);
        }
        return rows(query);
    }

    /** What is told of bills, in the order of their numbers. */
    List<BillEvent> issued(String authority, Set<UUID> bills) {
        if (bills.isEmpty()) {
            return List.of();
        }
        List<Tuple> told = entities.createNativeQuery(TOLD, Tuple.class)
                .setParameter("bills", bills)
                .getResultList();
        var lines = told.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class), Collectors.mapping(Bills::told, Collectors.toList())));
        return rows(entities.createNativeQuery(SELECT + " and b.id in (:bills) order by b.id", Tuple.class)
                        .setParameter("authority", authority)
                        .setParameter("bills", bills))
                .stream()
                .map(bill -> BillEvent.issued(authority, bill, lines.getOrDefault(bill.id(), List.of())))
                .toList();
    }

    private static BillEvent.Line told(Tuple row) {
        return new BillEvent.Line(
                row.get(1, LocalDate.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, String.class),
                row.get(5, String.class),
                money(row, 6));
    }

    private List<BillView> rows(Query query) {
        var today = London.today(clock);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> view(row, today)).toList();
    }

    private static BillView view(Tuple row, LocalDate today) {
        var amount = money(row, 4);
        var paid = money(row, 5);
        var dueOn = row.get(7, LocalDate.class);
        var status = BillView.status(amount, paid);
        return new BillView(
                row.get(0, UUID.class),
                number(row.get(1, Integer.class)),
                row.get(2, UUID.class),
                row.get(3, LocalDate.class),
                amount,
                paid,
                status,
                status != BillView.Status.PAID && dueOn.isBefore(today),
                row.get(6, LocalDate.class),
                dueOn,
                row.get(8, String.class),
                null);
    }

    private List<BillView.Line> lines(UUID bill) {
        List<Tuple> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("bill", bill)
                .getResultList();
        return rows.stream()
                .map(row -> new BillView.Line(
                        row.get(0, LocalDate.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        money(row, 4)))
                .toList();
    }

    /** As it stands on the letter. */
    static String number(int of) {
        return "C-" + of;
    }

    private static Money money(Tuple row, int column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }
}
