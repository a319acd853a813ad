package org.opendps.calloff.evaluation.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.calloff.evaluation.excluded.ExclusionGround;

/**
 * @param reason told to the bidder
 * @param representations what the bidder was told and asked, when, and what it said (Procurement Act 2023 s.19(4), s.58(2))
 */
record ExclusionRequest(
        @NotNull ExclusionGround ground,
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 4000) String representations) {

    static final String EXAMPLE = """
            {"ground": "EXCLUDED_SUPPLIER", "reason": "A director was convicted of fraud in March",
             "representations": "Asked on 2 December to explain within five days; the director has not left"}""";
}
