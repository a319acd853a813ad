package org.opendps.calloff.placement.variation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason in words that say nothing of who the person is */
public record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {

    static final String EXAMPLE = """
            {"reason": "Asked for the wrong day"}""";
}
