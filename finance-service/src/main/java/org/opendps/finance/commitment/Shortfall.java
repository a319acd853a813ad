package org.opendps.finance.commitment;

import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * Why there is no money for an award: which limit, and by how much it would be passed.
 *
 * @param financialYear the year of the service budget; null for a limit that has no year
 */
record Shortfall(Limit limit, Money shortBy, @Nullable FinancialYear financialYear, String reason) {

    enum Limit {
        PERSONAL_BUDGET,
        SERVICE_BUDGET,
        /** What a purchasing system may cost over all its years. */
        LIFETIME_CEILING,
        /** The service budget does not pay for such support, or is none of the council's. */
        SCOPE,
        /** No personal budget stands for all of the period, or its bank holidays are not known. */
        PERIOD
    }
}
