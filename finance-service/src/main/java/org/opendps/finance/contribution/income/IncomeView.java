package org.opendps.finance.contribution.income;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What people pay towards what a budget buys in a year, as expected and as it is. */
record IncomeView(
        UUID budgetId,
        String title,
        String costCentre,
        FinancialYear financialYear,

        @Schema(description = "Null while nothing is expected") @Nullable
        Money expected,

        @Schema(description = "Owed and not received") Money due,

        Money received,

        @Schema(description = "Due and received together") Money income,

        @Schema(description = "Income less expected; null while nothing is expected") @Nullable
        Money variance,

        @Nullable String reason,
        @Nullable String setBy) {

    static IncomeView of(
            UUID budgetId,
            String title,
            String costCentre,
            FinancialYear year,
            @Nullable Money expected,
            Money due,
            Money received,
            @Nullable String reason,
            @Nullable String setBy) {
        var income = due.plus(received);
        return new IncomeView(
                budgetId,
                title,
                costCentre,
                year,
                expected,
                due,
                received,
                income,
                expected == null ? null : income.minus(expected),
                reason,
                setBy);
    }
}
