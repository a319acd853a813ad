package org.opendps.calloff.award.choice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was chosen. No words that say who the person is.
 *
 * @param present who was there, by role
 */
record ChoiceRequest(
        @NotNull UUID bidId,
        @NotNull Choice.ChosenBy chosenBy,
        @NotNull LocalDate chosenOn,
        @NotBlank @Size(max = 500) String present,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"bidId": "01930000-0000-7000-8000-000000000003", "chosenBy": "PERSON", "chosenOn": "2026-12-09",
             "present": "The person, an advocate and the practitioner", "reason": "Friends go there on Thursdays"}""";
}
