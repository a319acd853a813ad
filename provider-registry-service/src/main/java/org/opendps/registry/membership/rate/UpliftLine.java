package org.opendps.registry.membership.rate;

import org.opendps.blocks.money.Money;

/** One rate before and after; one that would pass the price cap, or is agreed from that day already, stays. */
public record UpliftLine(String category, String serviceBand, Money current, Money raised, Result result) {

    boolean isRaised() {
        return result == Result.RAISED;
    }

    RateRequest asRate(UpliftRequest asked) {
        return new RateRequest(category, serviceBand, raised, asked.from(), asked.reason());
    }

    /** Whether the rate is raised, and if not why. */
    public enum Result {
        RAISED,
        ABOVE_CAP,
        AGREED_ALREADY
    }
}
