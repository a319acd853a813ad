package org.opendps.finance.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;
import org.opendps.finance.schedule.FinancialYear;

/**
 * Read side: what was approved, by category. A correction that changes only the price of sessions is told with none, so
 * that each counts once.
 */
@ApplicationScoped
class ActualSpend {

    private static final String BY_CATEGORY = """
            select category, sum(units) as units, sum(net) as net
            from spend_entry
            where authority = :authority and financial_year = :year and kind in ('SPEND_APPROVED', 'CREDITED')
              and directorate = :directorate and occurred_on <= :asAt and recorded_at <= :knownAt
            group by category""";

    private final EntityManager database;

    ActualSpend(EntityManager database) {
        this.database = database;
    }

    /** @param knownAt what was recorded later is not counted, whenever it happened */
    Map<Line, Quantity> byLine(
            String authority, Directorate directorate, FinancialYear year, LocalDate asAt, Instant knownAt) {
        var lines = new HashMap<Line, Quantity>();
        database.createNativeQuery(BY_CATEGORY, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("year", year.toString())
                .setParameter("directorate", directorate.name())
                .setParameter("asAt", asAt)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(found -> {
                    var row = (Tuple) found;
                    lines.put(
                            new Line(row.get("category", String.class), null),
                            Quantity.of(
                                    row.get("units", Long.class),
                                    new Money(row.get("net", BigDecimal.class).setScale(2))));
                });
        return lines;
    }
}
