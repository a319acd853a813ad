package org.opendps.calloff.competition.fault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What kept bidders out, and until when they may bid now.
 *
 * @param reason in plain words for all bidders; names nobody
 */
public record SystemFaultRequest(
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime until,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull OffsetDateTime bidsDue) {

    static final String EXAMPLE = """
            {"from": "2026-12-07T10:40:00Z", "until": "2026-12-07T11:55:00Z",
             "reason": "Logging in failed for everybody because the identity provider was away",
             "bidsDue": "2026-12-08T12:00:00Z"}""";
}
