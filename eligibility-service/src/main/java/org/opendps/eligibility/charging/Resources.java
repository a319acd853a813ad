package org.opendps.eligibility.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Line;

/**
 * What counts of income and capital, and what the law leaves out: SI 2014/2672 regs 13 to 24, Schedules 1 and 2.
 *
 * @param lines income that counts
 * @param used rates of the table
 */
record Resources(BigDecimal income, Money capital, List<Line> lines, List<Line> disregarded, List<Rate> used) {

    private static final String SI = "SI 2014/2672 ";

    static Resources of(Means means, Rates rates) {
        var lines = new ArrayList<Line>();
        var disregarded = new ArrayList<Line>();
        var used = new ArrayList<Rate>();
        var income = means.income();
        if (means.weeklyIncome() != null) {
            lines.add(new Line("Income that counts", income.toPlainString(), SI + "regs 13 to 17"));
        }
        for (var each : means.byKind()) {
            var out = leftOut(each, rates, used);
            if (out.signum() > 0) {
                var by = each.kind().disregardedBy();
                disregarded.add(
                        new Line(each.kind().words(), out.toPlainString(), SI + (by == null ? "Sch 1 para 40" : by)));
            }
            var counted = each.pounds().subtract(out);
            if (counted.signum() > 0) {
                lines.add(new Line(each.kind().words(), counted.toPlainString(), SI + "regs 13 to 17"));
            }
            income = income.add(counted);
        }
        var capital = Means.orZero(means.capital());
        for (var piece : means.pieces()) {
            if (piece.counts()) {
                capital = capital.plus(piece.share());
            } else {
                disregarded.add(new Line(piece.words(), piece.share().toString(), piece.citation()));
            }
        }
        return new Resources(income, capital, List.copyOf(lines), List.copyOf(disregarded), List.copyOf(used));
    }

    private static BigDecimal leftOut(Means.Income income, Rates rates, List<Rate> used) {
        if (income.kind().disregardedBy() != null) {
            return income.pounds();
        }
        if (income.kind() != IncomeKind.SAVINGS_CREDIT) {
            return BigDecimal.ZERO;
        }
        return rates.find(Rate.Kind.SAVINGS_CREDIT_DISREGARD)
                .map(rate -> {
                    used.add(rate);
                    return rate.amount().pounds().min(income.pounds());
                })
                .orElseThrow(() -> new RateNotAvailable("No disregard of savings credit is loaded.").refused());
    }
}
