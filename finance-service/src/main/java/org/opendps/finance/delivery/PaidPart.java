package org.opendps.finance.delivery;

import java.math.BigDecimal;
import org.opendps.blocks.money.Money;

/** What part of its price is paid for a session, in per cent. */
public record PaidPart(int percent) {

    public static final PaidPart WHOLE = new PaidPart(100);
    public static final PaidPart NONE = new PaidPart(0);

    public PaidPart {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Between nothing and all of it is paid, not " + percent + " per cent");
        }
    }

    public boolean isPaid() {
        return percent > 0;
    }

    /** Half up to the penny, for each session by itself: whatever is added up later adds up the same. */
    public Money of(Money price) {
        return Money.rounded(
                price.pounds().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    /** In words: all of the price, 50 per cent of the price, or nothing. */
    public String inWords() {
        return switch (percent) {
            case 0 -> "nothing is paid";
            case 100 -> "paid in full";
            default -> percent + " per cent is paid";
        };
    }
}
