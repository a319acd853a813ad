package org.opendps.calloff.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * What a contract is estimated to be worth over its whole time, in pounds.
 *
 * @param gross with VAT where bidders are expected to charge it; thresholds are compared with this one
 * @param threshold from which on a light-touch contract is a public one on that day
 */
public record Value(Money net, Money gross, boolean vatExpected, Money threshold, Money notifiable, String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Procurement Act 2023 s.4(3): no estimate is chosen to stay below; where VAT is not known it is expected. */
    public static Value estimated(Money net, boolean vatExpected, LocalDate day) {
        var threshold = Thresholds.on(Thresholds.Kind.LIGHT_TOUCH, day);
        var percent = vatExpected ? Thresholds.vatPercent(day) : BigDecimal.ZERO;
        var gross = Money.rounded(net.pounds().multiply(percent.add(HUNDRED)).divide(HUNDRED));
        return new Value(
                net,
                gross,
                vatExpected,
                threshold.amount(),
                Thresholds.on(Thresholds.Kind.NOTIFIABLE, day).amount(),
                threshold.source());
    }

    /** Procurement Act 2023 s.3: at the threshold it is one. */
    @JsonIgnore
    public boolean isPublicContract() {
        return !threshold.isMoreThan(gross);
    }

    /** Procurement Act 2023 s.87(4): a smaller contract of which the public is told all the same. */
    @JsonIgnore
    public boolean isNotifiable() {
        return !isPublicContract() && !notifiable.isMoreThan(gross);
    }
}
