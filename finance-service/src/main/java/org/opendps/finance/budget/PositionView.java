package org.opendps.finance.budget;

import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Balance;

/** How a budget stands: for each financial year allocated = reserved + committed + spent + available. */
record PositionView(UUID budgetId, String title, String costCentre, List<Balance> years, Money available) {

    static PositionView from(Budget budget, List<Balance> years) {
        return new PositionView(
                budget.id(),
                budget.title(),
                budget.costCentre(),
                years,
                Money.sum(years.stream().map(Balance::available).toList()));
    }
}
