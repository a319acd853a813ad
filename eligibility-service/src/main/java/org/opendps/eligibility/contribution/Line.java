package org.opendps.eligibility.contribution;

import java.math.BigDecimal;
import org.opendps.blocks.money.Money;

/** One line of the sum; what is taken off has a minus. */
public record Line(String label, String amount, String citation) {

    static Line plus(String label, Money amount, String citation) {
        return new Line(label, amount.toString(), citation);
    }

    static Line minus(String label, Money amount, String citation) {
        return new Line(label, amount.negated().toString(), citation);
    }

    static Line exact(String label, BigDecimal amount, String citation) {
        return new Line(label, amount.toPlainString(), citation);
    }
}
