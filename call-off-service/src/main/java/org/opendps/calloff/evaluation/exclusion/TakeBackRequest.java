package org.opendps.calloff.evaluation.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason which error was found */
record TakeBackRequest(@NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"reason": "The conviction was of a director of another company with the same name"}""";
}
