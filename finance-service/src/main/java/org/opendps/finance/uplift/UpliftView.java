package org.opendps.finance.uplift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.uplift.WhatIf.BudgetYear;

/** What an uplift would cost. */
record UpliftView(List<Line> lines, Total total) {

    record Line(
            UUID budgetId,
            String title,
            FinancialYear financialYear,
            long sessions,
            Money costNow,
            Money costAfter,
            Money difference,
            Money availableNow,

            @Schema(description = "With a minus, what would be short")
            Money availableAfter) {}

    record Total(
            long sessions,
            Money costNow,
            Money costAfter,
            Money difference,

            @Schema(
                    description = "What the budgets and years that would have too little are short of together;"
                            + " what is over in another does not help")
            Money shortBy) {}

    /** @param available where nothing is known of a year, nothing is allocated and nothing available */
    static UpliftView of(WhatIf found, Map<UUID, String> titles, Map<BudgetYear, Money> available) {
        var lines = new ArrayList<Line>();
        for (var line : found.lines()) {
            var cost = line.cost();
            var now = available.getOrDefault(line.of(), Money.ZERO);
            lines.add(new Line(
                    line.of().budgetId(),
                    titles.getOrDefault(line.of().budgetId(), ""),
                    line.of().year(),
                    cost.sessions(),
                    cost.now(),
                    cost.after(),
                    cost.difference(),
                    now,
                    now.minus(cost.difference())));
        }
        var total = found.total();
        var shortBy = Money.sum(lines.stream()
                .map(line -> line.availableAfter().negated().max(Money.ZERO))
                .toList());
        return new UpliftView(
                List.copyOf(lines),
                new Total(total.sessions(), total.now(), total.after(), total.difference(), shortBy));
    }
}
