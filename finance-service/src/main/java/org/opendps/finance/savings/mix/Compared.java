package org.opendps.finance.savings.mix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opendps.blocks.money.Money;

/** One line, before and after. */
record Compared(Line line, Quantity baseline, Quantity actual, boolean isClosed) {

    boolean isNew() {
        return baseline.isNothing();
    }

    /** Sessions that there are no more because the service was closed. */
    private BigDecimal fallen() {
        return isClosed ? baseline.units().subtract(actual.units()).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    /** What of the baseline can be compared: all but what was closed. */
    BigDecimal comparableUnits() {
        return baseline.units().subtract(fallen());
    }

    BigDecimal comparableAmount() {
        return baseline.costOf(comparableUnits());
    }

    BigDecimal price() {
        return isNew() ? BigDecimal.ZERO : actual.amount().subtract(baseline.costOf(actual.units()));
    }

    BigDecimal fresh() {
        return isNew() ? actual.amount() : BigDecimal.ZERO;
    }

    BigDecimal closed() {
        return baseline.costOf(fallen()).negate();
    }

    Effects.OfLine told() {
        return new Effects.OfLine(
                line.category(),
                line.band(),
                isNew() ? Effects.Standing.NEW : isClosed ? Effects.Standing.CLOSED : Effects.Standing.COMPARED,
                rounded(baseline.units()),
                Money.rounded(baseline.amount()),
                rounded(actual.units()),
                Money.rounded(actual.amount()),
                Money.rounded(price()));
    }

    private static BigDecimal rounded(BigDecimal units) {
        var shown = units.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }
}
