package org.opendps.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Balance;

/**
 * How a budget stands: for each financial year allocated = reserved + committed + accrued + spent + available.
 *
 * @param asAt the end of that day; null for now
 * @param knownAt what was posted later is left out; null when a day was not asked for
 */
record PositionView(
        UUID budgetId,
        String title,
        String costCentre,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt,
        List<Balance> years,
        Money available) {

    static PositionView now(Budget budget, List<Balance> years) {
        return of(budget, null, null, years);
    }

    static PositionView asAt(LocalDate day, Instant knownAt, Budget budget, List<Balance> years) {
        return of(budget, day, knownAt, years);
    }

    private static PositionView of(
            Budget budget, @Nullable LocalDate asAt, @Nullable Instant knownAt, List<Balance> years) {
        return new PositionView(
                budget.id(),
                budget.title(),
                budget.costCentre(),
                asAt,
                knownAt,
                years,
                Money.sum(years.stream().map(Balance::available).toList()));
    }
}
