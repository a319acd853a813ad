package org.opendps.eligibility.charging.suspension;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which contribution is not asked for.
 *
 * @param from the first day
 * @param until the last day; none as long as it is not known
 * @param note in words, for the person's record only
 */
record SuspensionRequest(
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotNull ChargingSuspension.Reason reason,
        @Nullable @Size(max = 2_000) String note) {

    @AssertTrue(message = "not before the first day")
    boolean isUntil() {
        return until == null || from == null || !until.isBefore(from);
    }

    /** @param lastDay on which nothing is asked for; the day before the first when it was a mistake */
    record End(@NotNull LocalDate lastDay) {}
}
