package org.opendps.calloff.award.withdrawal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param lot that is not awarded; every lot that is undecided when left out
 * @param reason told to everybody who was invited
 */
public record NoAwardRequest(
        @Nullable @Min(1) Integer lot,
        @NotBlank @Size(max = 4000) String reason) {

    public static final String EXAMPLE = """
            {"reason": "The person decided to use a direct payment"}""";
}
