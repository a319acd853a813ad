package org.opendps.eligibility.directpayment.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import org.opendps.blocks.money.Money;

/** How often it is paid (Care Act 2014 s.25(1)(e)). */
public enum Frequency {
    WEEKLY,
    FOUR_WEEKLY,
    MONTHLY;

    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Of a month a twelfth of 52 weeks, to the penny. */
    public Money amount(Money weekly) {
        return switch (this) {
            case WEEKLY -> weekly;
            case FOUR_WEEKLY -> weekly.times(4);
            case MONTHLY ->
                Money.rounded(weekly.times(WEEKS_OF_A_YEAR)
                        .pounds()
                        .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), MathContext.DECIMAL64));
        };
    }
}
