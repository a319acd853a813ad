package org.opendps.calloff.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a contract is estimated to be worth over its whole time, in pounds.
 *
 * @param gross with VAT where bidders are expected to charge it; thresholds are compared with this one
 * @param payable with VAT as well: the most that can be paid, whatever is stated above it; null of what was published
 *     before that was kept
 * @param threshold from which on a light-touch contract is a public one on that day
 */
public record Value(
        Money net,
        Money gross,
        boolean vatExpected,
        Money threshold,
        Money notifiable,
        String source,
        @Nullable Money payable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Procurement Act 2023 s.4(3): no estimate is chosen to stay below; where VAT is not known it is expected. */
    public static Value estimated(Money net, boolean vatExpected, LocalDate day) {
        return estimated(net, net, vatExpected, day);
    }

    /** @param payable net of VAT the most that can be paid, where more is stated */
    public static Value estimated(Money net, Money payable, boolean vatExpected, LocalDate day) {
        var threshold = Thresholds.on(Thresholds.Kind.LIGHT_TOUCH, day);
        var percent = vatExpected ? Thresholds.vatPercent(day) : BigDecimal.ZERO;
        return new Value(
                net,
                with(percent, net),
                vatExpected,
                threshold.amount(),
                Thresholds.on(Thresholds.Kind.NOTIFIABLE, day).amount(),
                threshold.source(),
                with(percent, payable));
    }

    private static Money with(BigDecimal percent, Money net) {
        return Money.rounded(net.pounds().multiply(percent.add(HUNDRED)).divide(HUNDRED));
    }

    /** What is stated above what can be paid opens no way that the law opens at the threshold only (s.4(3), s.85). */
    @JsonIgnore
    public boolean canReachThreshold() {
        return !threshold.isMoreThan(mostPayable());
    }

    @JsonIgnore
    Money mostPayable() {
        return payable == null ? gross : payable;
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
