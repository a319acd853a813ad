package org.opendps.eligibility.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * How far a weekly sum is from the indicative budget, over a year of 52 weeks (rule R6.15).
 *
 * @param difference of a year; with a minus when less is wanted
 * @param percent of the indicative budget, to one decimal; null when that is nothing
 */
record Variance(Money yearly, Money difference, @Nullable String percent, boolean aboveTolerance) {

    private static final int WEEKS = 52;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Compared without rounding: exactly at the tolerance is within it. */
    static Variance between(Money indicativeYearly, Money weekly, BigDecimal tolerancePercent) {
        var yearly = weekly.times(WEEKS);
        var difference = yearly.minus(indicativeYearly);
        var indicative = indicativeYearly.pounds();
        var hundredfold = difference.pounds().multiply(HUNDRED);
        boolean above = hundredfold.abs().compareTo(indicative.multiply(tolerancePercent)) > 0;
        var percent = indicative.signum() == 0
                ? null
                : hundredfold.divide(indicative, 1, RoundingMode.HALF_UP).toPlainString();
        return new Variance(yearly, difference, percent, above);
    }
}
