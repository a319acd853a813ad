package org.opendps.finance.grant;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What one source gave in a year. */
record GrantTotal(
        FinancialYear financialYear,
        GrantSource source,
        long grants,
        long recipients,

        @Schema(description = "awarded, by the financial year of the decision")
        Money amount,

        Money paid,
        Money recovered) {

    static GrantTotal of(Tuple row) {
        return new GrantTotal(
                FinancialYear.of(row.get(0, String.class)),
                GrantSource.valueOf(row.get(1, String.class)),
                row.get(2, Long.class),
                row.get(3, Long.class),
                new Money(row.get(4, BigDecimal.class)),
                new Money(row.get(5, BigDecimal.class)),
                new Money(row.get(6, BigDecimal.class)));
    }
}
