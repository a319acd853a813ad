package org.opendps.calloff.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it does not apply after all */
record DismissalRequest(@NotBlank @Size(max = 2000) String reason) {

    static final String EXAMPLE = """
            {"reason": "The call-off was cancelled before its tender notice went out"}""";
}
