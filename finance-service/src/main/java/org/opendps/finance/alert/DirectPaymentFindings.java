package org.opendps.finance.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** Looks at all direct payments of a council that do not go on as they are agreed. */
@ApplicationScoped
class DirectPaymentFindings {

    private static final String CONCERNS = """
            select id, stopped_from, above_plan, short_of from direct_payment_schedule
            where authority = :authority and status = 'APPROVED'
                and (stopped_from is not null or above_plan > 0 or short_of is not null)
            order by id
            """;

    private final EntityManager entities;

    DirectPaymentFindings(EntityManager entities) {
        this.entities = entities;
    }

    List<Finding> of(String authority, LocalDate today) {
        var found = new ArrayList<Finding>();
        entities.createNativeQuery(CONCERNS, Tuple.class)
                .setParameter("authority", authority)
                .getResultList()
                .forEach(row -> look((Tuple) row, today, found));
        return found;
    }

    private static void look(Tuple row, LocalDate today, List<Finding> found) {
        var id = row.get(0, UUID.class);
        var stopped = row.get(1, LocalDate.class);
        if (stopped != null && !stopped.isAfter(today)) {
            found.add(new Finding(
                    AlertKind.DIRECT_PAYMENT_STOPPED,
                    id,
                    null,
                    null,
                    null,
                    "By the person's plan nothing is paid from " + stopped
                            + " on, so nothing is issued: end the schedule, or have the plan put right."));
        }
        var above = new Money(row.get(2, BigDecimal.class).setScale(2));
        if (above.isPositive()) {
            found.add(new Finding(
                    AlertKind.DIRECT_PAYMENT_ABOVE_PLAN,
                    id,
                    null,
                    null,
                    above,
                    "The person's schedules pay " + above.shown()
                            + " a week more than the plan says together: propose what it says."));
        }
        var year = row.get(3, String.class);
        if (year != null) {
            found.add(new Finding(
                    AlertKind.DIRECT_PAYMENT_WITHOUT_BUDGET,
                    id,
                    FinancialYear.of(year),
                    null,
                    null,
                    "The budget has not enough in " + year + ": nothing more is issued until it has."));
        }
    }
}
