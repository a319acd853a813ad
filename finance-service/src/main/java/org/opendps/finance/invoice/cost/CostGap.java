package org.opendps.finance.invoice.cost;

import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.Purchase;

/**
 * Of the sessions of a week that an invoice charges: how much more, or with a minus less, is payable than is spent.
 *
 * @param week the event that told of it first
 * @param line the days of the week in its financial year, and the difference; no sessions
 */
record CostGap(UUID invoice, UUID week, Purchase of, Costed.Line line) {

    FinancialYear year() {
        return FinancialYear.of(line.first());
    }

    Money net() {
        return line.net();
    }

    Journal.Spent spent() {
        return new Journal.Spent(of.budgetId(), year(), net());
    }
}
