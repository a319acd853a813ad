package org.opendps.calloff.award.withdrawal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param lot 1 when left out
 * @param reason why it is not to be awarded to; kept, and shown to the council
 */
public record RecommendationWithdrawalRequest(
        @Nullable @Min(1) Integer lot,
        @NotBlank @Size(max = 4000) String reason) {

    public static final String EXAMPLE = """
            {"lot": 1, "reason": "The provider's membership was suspended yesterday"}""";

    int lotOrOnly() {
        return lot == null ? 1 : lot;
    }
}
