package org.opendps.calloff.competition.lot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A part of a call-off that is bid for and awarded by itself; most call-offs have one.
 *
 * @param number from 1
 * @param weeklyCeiling what may be spent in a week, in pounds; null where no personal budget stands behind it
 * @param priceMinimum with the maximum the prices for a session that are taken; null for any
 * @param placesPerDay of a group or block; null for one person
 * @param estimatedValue over the whole time net of VAT, as the council put it; null to work it out
 * @param planLines of the personal budget
 */
public record Lot(
        int number,
        @Nullable String title,
        Support support,
        @Nullable Money weeklyCeiling,
        @Nullable Money priceMinimum,
        @Nullable Money priceMaximum,
        @Nullable Integer placesPerDay,
        @Nullable Money estimatedValue,
        List<UUID> planLines,
        LotOutcome outcome) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** What is above is a slip of the keyboard. */
    private static final Money HIGHEST_PRICE = Money.of("1000000.00");

    private static final Money HIGHEST_ESTIMATE = Money.of("999999999.99");

    public Lot {
        planLines = List.copyOf(planLines);
    }

    public Lot with(LotOutcome settled) {
        return new Lot(
                number,
                title,
                support,
                weeklyCeiling,
                priceMinimum,
                priceMaximum,
                placesPerDay,
                estimatedValue,
                planLines,
                settled);
    }

    public Lot amended(Support wanted, @Nullable Money least, @Nullable Money most) {
        return new Lot(
                number, title, wanted, weeklyCeiling, least, most, placesPerDay, estimatedValue, planLines, outcome);
    }

    /** At that price for each session, and what is paid once. */
    public Lot worth(Money price, Money once) {
        return new Lot(
                number,
                title,
                support,
                weeklyCeiling,
                price,
                price,
                placesPerDay,
                price.times(support.sessions()).plus(once),
                planLines,
                outcome);
    }

    public int places() {
        return placesPerDay == null ? 1 : placesPerDay;
    }

    /** Whether there is still something to decide. */
    public boolean awaitsDecision() {
        return outcome == LotOutcome.OPEN || outcome == LotOutcome.RECOMMENDED;
    }

    /**
     * Net of VAT over the whole time: the most that is stated or follows from the highest price, or from the weekly ceiling
     * where no highest price is asked for. An estimate may not be chosen to stay below a threshold (Procurement Act 2023
     * s.4(3)).
     */
    public Money value() {
        var most = priceMaximum == null
                ? ofCeiling()
                : priceMaximum.times(support.sessions()).times(places());
        return estimatedValue == null ? most : estimatedValue.max(most);
    }

    private Money ofCeiling() {
        return weeklyCeiling == null ? Money.ZERO : overWholeTime(weeklyCeiling);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when dates, prices or the estimate do not hold together */
    public Lot sound(LocalDate today) {
        support.sound(today);
        if (priceMinimum != null && priceMaximum != null && priceMinimum.isMoreThan(priceMaximum)) {
            throw new LotRefused.PriceRangeUpsideDown(priceMinimum, priceMaximum).refused();
        }
        mustBeAPrice(priceMinimum);
        mustBeAPrice(priceMaximum);
        if (estimatedValue != null && (!estimatedValue.isPositive() || estimatedValue.isMoreThan(HIGHEST_ESTIMATE))) {
            throw new LotRefused.EstimateMustBePositive(estimatedValue).refused();
        }
        return this;
    }

    private static void mustBeAPrice(@Nullable Money price) {
        if (price != null && (price.isNegative() || price.isMoreThan(HIGHEST_PRICE))) {
            throw new LotRefused.PriceOutOfRange(price, HIGHEST_PRICE).refused();
        }
    }

    private Money overWholeTime(Money weekly) {
        var days = ChronoUnit.DAYS.between(support.from(), support.until()) + 1;
        return Money.rounded(weekly.pounds().multiply(BigDecimal.valueOf(days)).divide(WEEK, MathContext.DECIMAL128));
    }
}
