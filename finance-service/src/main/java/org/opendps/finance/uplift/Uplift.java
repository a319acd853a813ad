package org.opendps.finance.uplift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opendps.blocks.money.Money;

/** Another price of a session and place: by per cent, or by an amount. */
sealed interface Uplift {

    Money after(Money price);

    /** Half up to the penny for each session, as a rate is agreed. */
    record ByPercent(BigDecimal percent) implements Uplift {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        @Override
        public Money after(Money price) {
            return Money.rounded(price.pounds().multiply(WHOLE.add(percent)).movePointLeft(2));
        }
    }

    /** Never less than nothing. */
    record ByAmount(Money more) implements Uplift {

        @Override
        public Money after(Money price) {
            return price.plus(more).max(Money.ZERO);
        }
    }

    /** A session of several places is that many times the price of one. */
    default Money after(Money price, int places) {
        var place = new Money(price.pounds().divide(BigDecimal.valueOf(places), 2, RoundingMode.HALF_UP));
        return after(place).times(places);
    }
}
