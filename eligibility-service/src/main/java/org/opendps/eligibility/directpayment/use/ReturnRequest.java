package org.opendps.eligibility.directpayment.use;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** @param balance what the holder has on the last day */
record ReturnRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Money received,
        @NotNull Money spent,
        @NotNull Money balance,
        @Nullable @Size(max = 4000) String note) {

    /** What is kept closed. */
    record Words(@Nullable String note) {

        @Override
        public String toString() {
            return "Words";
        }
    }

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return from == null || until == null || !until.isBefore(from);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "received and spent may not be negative")
    boolean isAmounts() {
        return (received == null || !received.isNegative()) && (spent == null || !spent.isNegative());
    }

    @Override
    public String toString() {
        return "ReturnRequest";
    }
}
