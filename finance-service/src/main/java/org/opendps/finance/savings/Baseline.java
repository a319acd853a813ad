package org.opendps.finance.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;
import org.opendps.finance.schedule.FinancialYear;

/** The lines of a year with what was adjusted since. */
record Baseline(List<BaselineLine> lines, List<Adjustment> adjustments) {

    /** What actual spend is compared with. */
    enum Part {
        /** The whole year, as it was agreed. */
        WHOLE_YEAR,
        /** As much of it as days of the year have passed. */
        TO_DATE
    }

    Map<Line, Quantity> adjusted() {
        var adjusted = new LinkedHashMap<Line, Quantity>();
        lines.forEach(one -> adjusted.merge(one.line(), one.quantity(), Quantity::plus));
        adjustments.forEach(one -> adjusted.merge(one.line(), Quantity.of(one.units(), one.amount()), Quantity::plus));
        return adjusted;
    }

    Map<Line, Quantity> adjusted(Part part, FinancialYear year, LocalDate asAt) {
        var first = LocalDate.of(year.firstCalendarYear(), 4, 1);
        long days = ChronoUnit.DAYS.between(first, first.plusYears(1));
        long passed = Math.clamp(ChronoUnit.DAYS.between(first, asAt) + 1, 0, days);
        if (part == Part.WHOLE_YEAR || passed == days) {
            return adjusted();
        }
        return adjusted().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().part(passed, days)));
    }

    Set<Line> closed() {
        return adjustments.stream()
                .filter(Adjustment::closed)
                .map(Adjustment::line)
                .collect(Collectors.toSet());
    }

    Money amount() {
        return Money.sum(lines.stream().map(BaselineLine::amount).toList());
    }

    Money adjustedAmount() {
        return amount().plus(
                        Money.sum(adjustments.stream().map(Adjustment::amount).toList()));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code adjustment-unsound} */
    void mustTake(Adjustment more) {
        if (more.closed() && lines.stream().noneMatch(line -> line.line().equals(more.line()))) {
            throw new SavingsRefused.AdjustmentUnsound(
                            "The baseline has no line of " + more.category() + ": only what is in it can be closed.")
                    .refused();
        }
        var before = adjusted().getOrDefault(more.line(), Quantity.of(0, Money.ZERO));
        var after = before.plus(Quantity.of(more.units(), more.amount()));
        boolean consistent = after.units().signum() > 0
                ? after.amount().signum() >= 0
                : after.units().signum() == 0 && after.amount().signum() == 0;
        if (!consistent) {
            throw new SavingsRefused.AdjustmentUnsound("It would leave "
                            + after.units().toPlainString()
                            + (after.units().compareTo(BigDecimal.ONE) == 0 ? " session at " : " sessions at ")
                            + Money.rounded(after.amount()).shown() + ": neither can be less than nothing.")
                    .refused();
        }
    }
}
