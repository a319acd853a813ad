package org.opendps.finance.savings.mix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.opendps.blocks.money.Money;

/**
 * So many sessions, and what they cost together, exactly: a part of a year's baseline has fractions of both.
 *
 * @param units never negative
 */
public record Quantity(BigDecimal units, BigDecimal amount) {

    static final Quantity NOTHING = new Quantity(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_EVEN);

    public static Quantity of(long units, Money amount) {
        return new Quantity(BigDecimal.valueOf(units), amount.pounds());
    }

    public Quantity plus(Quantity other) {
        return new Quantity(units.add(other.units), amount.add(other.amount));
    }

    /** So much of it as a part of a year is of the year, at the same price. */
    public Quantity part(long days, long ofDays) {
        return new Quantity(share(units, days, ofDays), share(amount, days, ofDays));
    }

    boolean isNothing() {
        return units.signum() == 0;
    }

    /** What other units of it would cost; nothing of nothing. */
    BigDecimal costOf(BigDecimal otherUnits) {
        return isNothing() ? BigDecimal.ZERO : amount.multiply(otherUnits).divide(units, EXACT);
    }

    private static BigDecimal share(BigDecimal of, long days, long ofDays) {
        return of.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(ofDays), EXACT);
    }
}
