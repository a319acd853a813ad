package org.opendps.finance.accrual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** When a budget is looked at next: on the first day of a month, for the month before. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class AccrualDue {

    /** A budget that is new is looked at first for the month before the one in which it is seen. */
    static final String NEW_ONES = """
            insert into accrual_due (id, acts_on)
            select b.id, date_trunc('month', cast(:today as date))::date from budget b
            where not exists (select 1 from accrual_due d where d.id = b.id)""";

    /** The budget's. */
    @Id
    private UUID id;

    private LocalDate actsOn;

    protected AccrualDue() {}

    boolean isDue(LocalDate today) {
        return !actsOn.isAfter(today);
    }

    /** The last day of the month that it is looked at for. */
    LocalDate periodEnd() {
        return actsOn.minusDays(1);
    }

    void done() {
        actsOn = actsOn.plusMonths(1);
    }
}
