package org.opendps.calloff.competition.lot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a lot is worth, in pounds net of VAT: the most that the council could expect to pay for it, options among it
 * (Procurement Act 2023 s.4(1), Sch 3).
 *
 * @param cap the most that a session of the category may cost in the purchasing system; null for no cap
 */
public record Estimate(Lot lot, @Nullable Money cap) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Money HIGHEST = Money.of("999999999.99");

    /**
     * The most that can be paid: every session, to the last to which it may be extended, at the highest price that is taken,
     * and not more than the personal budget has in each week; and what is paid once. Empty where neither is known.
     */
    public Optional<Money> most() {
        return sessions().map(sessions -> sessions.plus(lot.onceAtMost()));
    }

    Optional<Money> sessions() {
        return Stream.of(ofPrice(), ofCeiling()).flatMap(Optional::stream).reduce(Money::min);
    }

    private Optional<Money> ofPrice() {
        return Stream.of(Optional.ofNullable(lot.priceMaximum()), Optional.ofNullable(cap))
                .flatMap(Optional::stream)
                .reduce(Money::min)
                .map(price -> price.times(lot.support().sessionsUntil(last())).times(lot.places()));
    }

    private Optional<Money> ofCeiling() {
        return Optional.ofNullable(lot.weeklyCeiling()).map(this::overWholeTime);
    }

    private Money overWholeTime(Money weekly) {
        return over(ChronoUnit.DAYS.between(lot.support().from(), last()) + 1, weekly);
    }

    static Money over(long days, Money weekly) {
        return Money.rounded(weekly.pounds().multiply(BigDecimal.valueOf(days)).divide(WEEK, MathContext.DECIMAL128));
    }

    /** Whether nothing but the personal budget says what it is worth. */
    boolean restsOnBudget() {
        return lot.priceMaximum() == null && lot.estimatedValue() == null && lot.weeklyCeiling() != null;
    }

    LocalDate last() {
        return lot.extendableUntil() == null ? lot.support().until() : lot.extendableUntil();
    }

    /**
     * For duties that begin at a threshold: an estimate is not chosen to stay below one (s.4(3)), so that neither what the
     * council states nor the highest price that it takes counts for less than it says.
     */
    public Money value() {
        var asked = lot.priceMaximum() == null ? most() : ofPrice().map(sessions -> sessions.plus(lot.onceAtMost()));
        var most = asked.orElse(Money.ZERO);
        return lot.estimatedValue() == null ? most : lot.estimatedValue().max(most);
    }

    /** For a way that opens at a threshold: what is stated above what can be paid does not open it. */
    public Money payable() {
        return most().orElseGet(this::value);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it is more than any council has */
    public void mustBeWithinReach() {
        if (value().isMoreThan(HIGHEST)) {
            throw new LotRefused.EstimateMustBePositive(value()).refused();
        }
    }

    /**
     * What the council states is what can be paid, more or less; it says why where it is not, and how it was come to where
     * nobody can work it out.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code estimate-without-reason}
     */
    public void mustBeReasoned(int percent) {
        var stated = lot.estimatedValue();
        boolean reasoned = lot.estimateReason() != null && !lot.estimateReason().isBlank();
        if (stated == null || reasoned) {
            return;
        }
        var most = most();
        if (most.isEmpty() || isFar(stated, most.get(), percent)) {
            throw new LotRefused.EstimateWithoutReason(lot.number(), stated, most.orElse(null), percent).refused();
        }
    }

    private static boolean isFar(Money stated, Money most, int percent) {
        var apart = stated.minus(most).pounds().abs().multiply(HUNDRED);
        return apart.compareTo(most.pounds().multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
