package org.opendps.finance.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * What is so today.
 *
 * @param subjectId the budget, the placement or the invoice
 * @param threshold per cent; null of kinds that have none
 */
record Finding(
        AlertKind kind,
        UUID subjectId,
        @Nullable FinancialYear financialYear,
        @Nullable Integer threshold,
        @Nullable Money amount,
        String detail) {

    /** What it is about, whatever its amount is by now. */
    record Matter(
            AlertKind kind,
            UUID subjectId,
            @Nullable FinancialYear financialYear,
            @Nullable Integer threshold) {}

    Matter matter() {
        return new Matter(kind, subjectId, financialYear, threshold);
    }
}
