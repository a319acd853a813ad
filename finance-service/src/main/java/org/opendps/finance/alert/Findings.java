package org.opendps.finance.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** Looks at all of a council's money at once: a question for each kind. */
@ApplicationScoped
class Findings {

    private static final String BUDGETS = """
            select b.id, b.title, y.financial_year, y.allocated, y.reserved + y.committed + y.accrued + y.spent
            from budget b join budget_year y on y.budget_id = b.id
            where b.authority = :authority and y.financial_year >= :year
                and y.reserved + y.committed + y.accrued + y.spent > 0
            order by b.id, y.financial_year
            """;

    private static final String PLACEMENTS = """
            select distinct c.placement_id
            from commitment c
            where c.authority = :authority and c.status = 'FIRM' and c.starts <= :last and c.ends >= :last
                and not exists (
                    select 1 from commitment n where n.placement_id = c.placement_id and n.status in ('FIRM', 'RESERVED')
                        and n.ends > :last)
            order by 1
            """;

    private static final String INVOICES = """
            select i.id, i.number, i.payable - i.paid, i.due_on from invoice i
            where i.authority = :authority and i.status in ('HOLD', 'MATCHED') and i.due_on <= :until
            order by i.id
            """;

    private final EntityManager entities;

    Findings(EntityManager entities) {
        this.entities = entities;
    }

    /** From this financial year on. */
    List<Finding> ofBudgets(String authority, FinancialYear year, List<Integer> thresholds) {
        var found = new ArrayList<Finding>();
        for (var row : rows(entities.createNativeQuery(BUDGETS, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("year", year.toString()))) {
            found.addAll(new UsedBudget(
                            row.get(0, UUID.class),
                            row.get(1, String.class),
                            FinancialYear.of(row.get(2, String.class)),
                            new Money(row.get(3, BigDecimal.class)),
                            new Money(row.get(4, BigDecimal.class)))
                    .findings(thresholds));
        }
        return found;
    }

    /** @param last the last day of the financial year */
    List<Finding> ofPlacements(String authority, LocalDate last) {
        List<UUID> placements = entities.createNativeQuery(PLACEMENTS, UUID.class)
                .setParameter("authority", authority)
                .setParameter("last", last)
                .getResultList();
        return placements.stream()
                .map(placement -> new Finding(
                        AlertKind.PLACEMENT_WITHOUT_BUDGET_NEXT_YEAR,
                        placement,
                        FinancialYear.of(last.plusDays(1)),
                        null,
                        null,
                        "The placement runs until " + last
                                + " and no money is committed from the next day on: extend it, or end it."))
                .toList();
    }

    /** Those that are due on that day or before, and not paid. */
    List<Finding> ofInvoices(String authority, LocalDate until) {
        return rows(entities.createNativeQuery(INVOICES, Tuple.class)
                        .setParameter("authority", authority)
                        .setParameter("until", until))
                .stream()
                .map(row -> new Finding(
                        AlertKind.PAYMENT_NEAR_TERM,
                        row.get(0, UUID.class),
                        null,
                        null,
                        new Money(row.get(2, BigDecimal.class)),
                        "Invoice " + row.get(1, String.class) + " is due on " + row.get(3, LocalDate.class)
                                + " at the latest, and is not paid."))
                .toList();
    }

    @SuppressWarnings("unchecked") // the query was made for tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
