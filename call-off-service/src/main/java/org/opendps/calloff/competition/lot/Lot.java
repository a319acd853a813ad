package org.opendps.calloff.competition.lot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param estimateReason why the council put it so, where that is far from what can be paid
 * @param oneOffMaximum the most that is taken for what is paid once, all items together; null where nothing is said
 * @param extendableUntil the last day to which it may be extended; null for not at all
 * @param why it ended without an award, as everybody invited is told; null otherwise
 * @param priceCap the most that a session of its category may cost in the purchasing system, as bidders are told; null for no cap
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
        LotOutcome outcome,
        @Nullable String estimateReason,
        @Nullable Money oneOffMaximum,
        @Nullable LocalDate extendableUntil,
        @Nullable Money priceCap,
        @Nullable String why) {

    /** Below that nobody can bid. */
    private static final Money LOWEST_PRICE = Money.of("0.01");

    /** What is above is a slip of the keyboard. */
    private static final Money HIGHEST_PRICE = Money.of("1000000.00");

    public Lot {
        planLines = List.copyOf(planLines);
    }

    public Lot with(LotOutcome settled) {
        return with(settled, null);
    }

    Lot unawarded(String reason) {
        return with(LotOutcome.NO_AWARD, reason);
    }

    private Lot with(LotOutcome settled, @Nullable String reason) {
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
                settled,
                estimateReason,
                oneOffMaximum,
                extendableUntil,
                priceCap,
                reason);
    }

    /** What may be spent in a week. */
    Lot ceilinged(Money weekly) {
        return new Lot(
                number,
                title,
                support,
                weekly,
                priceMinimum,
                priceMaximum,
                placesPerDay,
                estimatedValue,
                planLines,
                outcome,
                estimateReason,
                oneOffMaximum,
                extendableUntil,
                priceCap,
                why);
    }

    /** What is taken for a session of its category; bidders are told, so that nobody offers what cannot be awarded. */
    public Lot capped(@Nullable Money cap) {
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
                outcome,
                estimateReason,
                oneOffMaximum,
                extendableUntil,
                cap,
                why);
    }

    /**
     * What the council estimated for its places grows and shrinks with them: otherwise more of them would be worth the same.
     *
     * @param places how many a day; null where it is one person's
     */
    public Lot amended(Support wanted, @Nullable Money least, @Nullable Money most, @Nullable Integer places) {
        return new Lot(
                number,
                title,
                wanted,
                weeklyCeiling,
                least,
                most,
                places,
                estimatedFor(places),
                planLines,
                outcome,
                estimateReason,
                oneOffMaximum,
                extendableUntil,
                priceCap,
                why);
    }

    private @Nullable Money estimatedFor(@Nullable Integer places) {
        if (estimatedValue == null || places == null || placesPerDay == null) {
            return estimatedValue;
        }
        return Money.rounded(estimatedValue
                .pounds()
                .multiply(BigDecimal.valueOf(places))
                .divide(BigDecimal.valueOf(placesPerDay), MathContext.DECIMAL128));
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
                outcome,
                null,
                once,
                null,
                priceCap,
                why);
    }

    /** The most that is taken for a session; empty where anything is. */
    public Optional<Money> highestPrice() {
        return Stream.of(Optional.ofNullable(priceMaximum), Optional.ofNullable(priceCap))
                .flatMap(Optional::stream)
                .reduce(Money::min);
    }

    public int places() {
        return placesPerDay == null ? 1 : placesPerDay;
    }

    /** Whether there is still something to decide. */
    public boolean awaitsDecision() {
        return outcome == LotOutcome.OPEN || outcome == LotOutcome.RECOMMENDED;
    }

    /** What is paid once, as far as the council said so beforehand. */
    Money onceAtMost() {
        return oneOffMaximum == null ? Money.ZERO : oneOffMaximum;
    }

    /**
     * The most that all of it may cost where a session may cost so much: what is paid once has room below that, and above it
     * only what the lot itself takes. Otherwise a price could hide in what is paid once.
     */
    public Money wholeAt(Money cap) {
        return cap.times(support.sessions()).times(places()).plus(onceAtMost());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when dates, prices or the estimate do not hold together */
    public Lot sound(LocalDate today) {
        support.sound(today);
        if (priceMinimum != null && priceMaximum != null && priceMinimum.isMoreThan(priceMaximum)) {
            throw new LotRefused.PriceRangeUpsideDown(priceMinimum, priceMaximum).refused();
        }
        mustBeAPrice(priceMinimum, Money.ZERO);
        mustBeAPrice(priceMaximum, LOWEST_PRICE);
        mustBeAPrice(oneOffMaximum, Money.ZERO);
        if (extendableUntil != null && !extendableUntil.isAfter(support.until())) {
            throw new LotRefused.ExtensionEndsBefore(extendableUntil, support.until()).refused();
        }
        if (extendableUntil != null) {
            Support.datesSound(support.from(), extendableUntil, today);
        }
        if (estimatedValue != null && !estimatedValue.isPositive()) {
            throw new LotRefused.EstimateMustBePositive(estimatedValue).refused();
        }
        return this;
    }

    private static void mustBeAPrice(@Nullable Money price, Money least) {
        if (price != null && (least.isMoreThan(price) || price.isMoreThan(HIGHEST_PRICE))) {
            throw new LotRefused.PriceOutOfRange(price, least, HIGHEST_PRICE).refused();
        }
    }
}
