package org.opendps.finance.uplift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitments.OpenPlan;
import org.opendps.finance.schedule.FinancialYear;

/** What sessions to come cost now and by another price, by budget and by the financial year of each session (R6.2). */
record WhatIf(List<Line> lines) {

    WhatIf {
        lines = List.copyOf(lines);
    }

    record BudgetYear(UUID budgetId, FinancialYear year) implements Comparable<BudgetYear> {

        private static final Comparator<BudgetYear> ORDER =
                Comparator.comparing(BudgetYear::budgetId).thenComparing(BudgetYear::year);

        @Override
        public int compareTo(BudgetYear other) {
            return ORDER.compare(this, other);
        }
    }

    /** Of one budget and year. */
    record Line(BudgetYear of, Cost cost) {}

    record Cost(long sessions, Money now, Money after) {

        static final Cost NONE = new Cost(0, Money.ZERO, Money.ZERO);

        Cost plus(Cost other) {
            return new Cost(sessions + other.sessions, now.plus(other.now), after.plus(other.after));
        }

        Money difference() {
            return after.minus(now);
        }
    }

    static WhatIf of(List<OpenPlan> plans, Uplift uplift) {
        var costs = new TreeMap<BudgetYear, Cost>();
        for (var plan : plans) {
            var after = uplift.after(plan.unitCost(), plan.places());
            sessionsByYear(plan.days())
                    .forEach((year, sessions) -> costs.merge(
                            new BudgetYear(plan.budgetId(), year),
                            new Cost(sessions, plan.unitCost().times(sessions), after.times(sessions)),
                            Cost::plus));
        }
        return new WhatIf(costs.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Map<FinancialYear, Long> sessionsByYear(List<LocalDate> days) {
        var sessions = new HashMap<FinancialYear, Long>();
        days.forEach(day -> sessions.merge(FinancialYear.of(day), 1L, Long::sum));
        return sessions;
    }

    Cost total() {
        return lines.stream().map(Line::cost).reduce(Cost.NONE, Cost::plus);
    }
}
