package org.opendps.calloff.placement.failure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param lastDay on which the provider supports anybody */
public record FailureRequest(
        @NotNull UUID providerId,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 1000) String reason) {

    static final String EXAMPLE = """
            {"providerId": "01930000-0000-7000-8000-000000000003", "lastDay": "2027-01-31",
             "reason": "The company is being wound up"}""";
}
