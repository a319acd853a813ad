package org.opendps.finance.invoice.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.opendps.blocks.money.Money;

/**
 * What is owed for late payment (Late Payment of Commercial Debts (Interest) Act 1998 ss.1, 5A, 6; SI 2002/1675): 8 per
 * cent above the Bank of England's rate of the half-year before, by the day, and a fixed sum.
 *
 * @param sum with VAT, as it was due
 * @param baseRate of 30 June for what falls due from July on, of 31 December for what falls due from January on
 */
public record LateInterest(Money sum, LocalDate dueOn, LocalDate paidOn, BigDecimal baseRate) {

    private static final BigDecimal ABOVE_BASE = new BigDecimal("8");
    private static final BigDecimal PER_CENT_AND_YEAR = new BigDecimal("36500");
    private static final Money SMALL = Money.of("1000.00");
    private static final Money MIDDLING = Money.of("10000.00");

    /** The first is the day after the last one on which it was in time. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, paidOn));
    }

    /** A year, in per cent. */
    public BigDecimal rate() {
        return baseRate.add(ABOVE_BASE);
    }

    public Money interest() {
        var exact = sum.pounds().multiply(rate()).multiply(BigDecimal.valueOf(days()));
        return Money.rounded(exact.divide(PER_CENT_AND_YEAR, 10, RoundingMode.HALF_UP));
    }

    /** Once for each invoice that is paid late. */
    public Money compensation() {
        if (days() == 0 || !sum.isPositive()) {
            return Money.ZERO;
        }
        if (SMALL.isMoreThan(sum)) {
            return Money.of("40.00");
        }
        return MIDDLING.isMoreThan(sum) ? Money.of("70.00") : Money.of("100.00");
    }
}
