package org.opendps.finance.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * What of a budget is used in a year.
 *
 * @param used reserved, committed, accrued or spent
 */
record UsedBudget(UUID id, String title, FinancialYear year, Money allocated, Money used) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param thresholds per cent */
    List<Finding> findings(List<Integer> thresholds) {
        var found = new ArrayList<Finding>();
        thresholds.stream()
                .filter(this::isCrossed)
                .map(percent -> new Finding(
                        AlertKind.THRESHOLD_CROSSED,
                        id,
                        year,
                        percent,
                        used,
                        used.shown() + " of the " + allocated.shown() + " of " + title + " in " + year
                                + " is reserved, committed or spent: " + percent + " per cent or more."))
                .forEach(found::add);
        if (used.isMoreThan(allocated)) {
            var over = used.minus(allocated);
            found.add(new Finding(
                    AlertKind.FORECAST_OVER_BUDGET,
                    id,
                    year,
                    null,
                    over,
                    title + " is going to cost " + over.shown() + " more in " + year + " than the " + allocated.shown()
                            + " that it has."));
        }
        return found;
    }

    private boolean isCrossed(int percent) {
        var limit = allocated.pounds().multiply(BigDecimal.valueOf(percent));
        return used.pounds().multiply(HUNDRED).compareTo(limit) >= 0;
    }
}
