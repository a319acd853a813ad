package org.opendps.finance.ledger;

import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** How a budget stands in one financial year: allocated = available + reserved + committed + spent, to the penny. */
public record Balance(
        FinancialYear financialYear, Money allocated, Money reserved, Money committed, Money spent, Money available) {

    public static Balance empty(FinancialYear year) {
        return new Balance(year, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
