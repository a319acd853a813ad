package org.opendps.finance.accrual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** A month that has been accrued is closed: whatever is approved of it later is booked when its accrual is taken back. */
@ApplicationScoped
public class OpenMonth {

    /** An accrual of these budgets waits for whoever has asked, and is seen by who asks after it. */
    private static final String CLOSED = """
            select coalesce(max(acts_on) - interval '1 month', cast(:day as date))::date
            from (select acts_on from accrual_due where id = any (:budgets) order by id for share) due
            """;

    private final EntityManager database;

    OpenMonth(EntityManager database) {
        this.database = database;
    }

    /** @return that day, or the first one after the last accrual of the budgets; the transaction decides it for all of them */
    public LocalDate bookedOn(LocalDate day, Collection<UUID> budgets) {
        var open = (LocalDate) database.createNativeQuery(CLOSED, LocalDate.class)
                .setParameter("day", day)
                .setParameter("budgets", budgets.toArray(UUID[]::new))
                .getSingleResult();
        return open.isAfter(day) ? open : day;
    }
}
