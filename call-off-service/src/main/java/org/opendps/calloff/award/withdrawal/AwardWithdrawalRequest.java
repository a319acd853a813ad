package org.opendps.calloff.award.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason told to the bidders */
public record AwardWithdrawalRequest(
        @NotBlank @Size(max = 4000) String reason) {

    public static final String EXAMPLE = """
            {"reason": "The challenge showed an error in the moderation"}""";
}
