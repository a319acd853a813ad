package org.opendps.finance.uplift;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitments.Scope;

/**
 * Another price from a day on.
 *
 * @param perSession so much more for a session and place; with a minus less
 * @param until the last day; to the end of what is committed when it is left out
 */
record UpliftRequest(
        @Nullable @DecimalMin("-50") @DecimalMax("50") @Digits(integer = 2, fraction = 4)
        BigDecimal percent,

        @Nullable Money perSession,
        @NotNull LocalDate from,

        @Schema(description = "The last day; to the end of what is committed when it is left out") @Nullable
        LocalDate until,

        @Nullable @Size(min = 1, max = 60) String category,
        @Nullable @Size(min = 1, max = 60) String area,
        @Nullable UUID providerId,
        @Nullable UUID budgetId) {

    private static final Money MOST = Money.of("1000.00");

    @AssertTrue(message = "goes without perSession, and one of the two is needed")
    boolean isPercent() {
        return (percent == null) != (perSession == null);
    }

    @AssertTrue(message = "must be between -1000.00 and 1000.00")
    boolean isPerSession() {
        return perSession == null
                || (!perSession.isMoreThan(MOST) && !perSession.negated().isMoreThan(MOST));
    }

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return until == null || from == null || !until.isBefore(from);
    }

    Uplift uplift() {
        return percent == null
                ? new Uplift.ByAmount(Objects.requireNonNull(perSession))
                : new Uplift.ByPercent(percent);
    }

    Scope scope(String authority) {
        return new Scope(authority, category, area, providerId, budgetId);
    }
}
