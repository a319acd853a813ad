package org.opendps.calloff.competition;

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

    /** At that price for each session. */
    Lot worth(Money price) {
        return new Lot(
                number,
                title,
                support,
                weeklyCeiling,
                priceMinimum,
                priceMaximum,
                placesPerDay,
                price.times(support.sessions()),
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
     * Net of VAT over the whole time: the most that is stated or follows from the highest price, else from the weekly
     * ceiling. An estimate may not be chosen to stay below a threshold (Procurement Act 2023 s.4(3)).
     */
    Money value() {
        var ofPrice = priceMaximum == null
                ? Money.ZERO
                : priceMaximum.times(support.sessions()).times(places());
        var known = estimatedValue == null ? ofPrice : estimatedValue.max(ofPrice);
        if (known.isPositive()) {
            return known;
        }
        return weeklyCeiling == null ? Money.ZERO : overWholeTime(weeklyCeiling);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when dates, prices or the estimate do not hold together */
    Lot sound(LocalDate today) {
        support.sound(today);
        if (priceMinimum != null && priceMaximum != null && priceMinimum.isMoreThan(priceMaximum)) {
            throw new CallOffRefused.PriceRangeUpsideDown(priceMinimum, priceMaximum).refused();
        }
        if (estimatedValue != null && !estimatedValue.isPositive()) {
            throw new CallOffRefused.EstimateMustBePositive(estimatedValue).refused();
        }
        return this;
    }

    private Money overWholeTime(Money weekly) {
        var days = ChronoUnit.DAYS.between(support.from(), support.until()) + 1;
        return Money.rounded(weekly.pounds().multiply(BigDecimal.valueOf(days)).divide(WEEK, MathContext.DECIMAL128));
    }
}
