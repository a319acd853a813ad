package org.opendps.calloff.competition.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason told to everybody who was invited */
record StopRequest(@NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"reason": "The person has moved away"}""";
}
