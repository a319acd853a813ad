package org.opendps.registry.membership.rate;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * One rate before and after. One that would pass the price cap, or is agreed from that day or a later one already, stays:
 * {@code raised} is what it would be.
 *
 * @param from the day from which it counts
 */
public record UpliftLine(
        String category, String serviceBand, LocalDate from, Money current, Money raised, Result result) {

    /** Whether another row follows from it. */
    boolean isAgreed() {
        return result == Result.RAISED || result == Result.CORRECTED;
    }

    boolean corrects(Rate rate) {
        return result == Result.CORRECTED && rate.isOf(category, serviceBand);
    }

    RateRequest asRate(UpliftRequest asked) {
        return new RateRequest(category, serviceBand, raised, asked.from(), asked.reason(), result == Result.CORRECTED);
    }

    /** Whether the rate is raised, and if not why. */
    public enum Result {
        RAISED,
        /** What a wrong uplift made of it from the same day is replaced. */
        CORRECTED,
        ABOVE_CAP,
        AGREED_ALREADY,
        /** Agreed before for a later day: from then on it counts as it is, unless the council agrees another. */
        LATER_RATE_STANDS
    }
}
