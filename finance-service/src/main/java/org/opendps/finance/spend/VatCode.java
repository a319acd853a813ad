package org.opendps.finance.spend;

import java.math.BigDecimal;
import org.opendps.blocks.money.Money;

/** How a supply of welfare is treated for VAT (VAT Act 1994 Sch 9 Group 7; standard rate 20 per cent). */
public enum VatCode {
    EXEMPT,
    STD_20,
    OUTSIDE;

    public static final BigDecimal STANDARD_RATE = new BigDecimal("0.20");

    public Money vatOn(Money net) {
        return switch (this) {
            case EXEMPT, OUTSIDE -> Money.ZERO;
            case STD_20 -> Money.rounded(net.pounds().multiply(STANDARD_RATE));
        };
    }
}
