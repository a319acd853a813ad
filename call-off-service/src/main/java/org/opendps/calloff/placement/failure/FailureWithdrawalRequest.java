package org.opendps.calloff.placement.failure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the provider goes on after all, or what was recorded in error. */
public record FailureWithdrawalRequest(
        @NotBlank @Size(max = 1000) String reason) {

    static final String EXAMPLE = """
            {"reason": "Another company takes the centre over"}""";
}
