package org.opendps.registry.membership.rate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Raises what members get from a day on.
 *
 * @param category of that one only; of all when left out
 * @param serviceBand of that one only; of all when left out
 * @param insteadOf the percentage of an earlier uplift from the same day that was wrong: the rates that it made are
 *     corrected, those that were agreed otherwise stay
 */
public record UpliftRequest(
        @Nullable @Size(min = 1, max = 60) String category,
        @Nullable @Size(min = 1, max = 60) String serviceBand,

        @NotNull @DecimalMin("-50") @DecimalMax("50") @Digits(integer = 2, fraction = 4)
        BigDecimal percent,

        @Nullable @DecimalMin("-50") @DecimalMax("50") @Digits(integer = 2, fraction = 4)
        BigDecimal insteadOf,

        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason) {

    boolean isOf(RateView rate) {
        return (category == null || category.equals(rate.category()))
                && (serviceBand == null || serviceBand.equals(rate.serviceBand()));
    }
}
