package org.opendps.eligibility.allocation.check;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.opendps.blocks.money.Money;

/** So many sessions a week at a price, in so many weeks of the year. */
record Sessions(
        @Min(1) @Max(50) int sessionsPerWeek,
        @NotNull Money sessionPrice,
        @Min(1) @Max(53) int weeks) {

    @AssertTrue(message = "may not be negative")
    boolean isSessionPrice() {
        return sessionPrice == null || !sessionPrice.isNegative();
    }

    Money yearly() {
        return sessionPrice.times((long) sessionsPerWeek * weeks);
    }

    String words() {
        return sessionsPerWeek + " a week × £" + sessionPrice + " × " + weeks + " weeks";
    }
}
