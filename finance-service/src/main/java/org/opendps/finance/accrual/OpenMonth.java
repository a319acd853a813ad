package org.opendps.finance.accrual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.time.London;

/** A month that has been accrued is closed: whatever is booked of it later is booked when its accrual is taken back. */
@ApplicationScoped
public class OpenMonth {

    private static final String BEGIN = AccrualDue.NEW_ONES + " and b.id = any (:budgets) on conflict do nothing";

    /** An accrual of these budgets waits for whoever has asked, and is seen by who asks after it. */
    private static final String DUE =
            "select id, acts_on from accrual_due where id = any (:budgets) order by id for share";

    private final EntityManager database;
    private final InstantSource clock;

    OpenMonth(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of these budgets; nothing of them is accrued until the transaction ends. */
    public Open of(Collection<UUID> budgets) {
        var today = London.today(clock);
        var ids = budgets.stream().distinct().toArray(UUID[]::new);
        database.createNativeQuery(BEGIN)
                .setParameter("today", today)
                .setParameter("budgets", ids)
                .executeUpdate();
        List<Tuple> due = database.createNativeQuery(DUE, Tuple.class)
                .setParameter("budgets", ids)
                .getResultList();
        var from = new HashMap<UUID, LocalDate>();
        due.forEach(row ->
                from.put(row.get(0, UUID.class), row.get(1, LocalDate.class).minusMonths(1)));
        return new Open(from, today);
    }

    /**
     * Where something is booked.
     *
     * @param from the first day after the last accrual of each budget, or before it where there was none
     */
    public record Open(Map<UUID, LocalDate> from, LocalDate today) {

        /** On that day, though not before it has come; of a month that is closed, on the first day after it. */
        public LocalDate bookedOn(LocalDate day, UUID budget) {
            var come = day.isAfter(today) ? today : day;
            var open = from.getOrDefault(budget, come);
            return open.isAfter(come) ? open : come;
        }
    }
}
