package org.opendps.calloff.evaluation.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason which error was found, and by whom */
record ReopeningRequest(@NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"reason": "The challenge showed that question 2 of one bid was read against another's answer"}""";
}
