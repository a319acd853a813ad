package org.opendps.calloff.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reference under which it can be found, such as that of the central digital platform */
record PublicationRequest(
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 200) String reference) {

    static final String EXAMPLE = """
            {"publishedOn": "2026-12-09", "reference": "2026/S 000-012345"}""";

    /** @throws org.opendps.blocks.problem.Refused 422 when it would be older than what it tells of, or still to come */
    void mustFit(LocalDate happenedOn, LocalDate today, String citation) {
        if (publishedOn.isBefore(happenedOn) || publishedOn.isAfter(today)) {
            throw new PublicationDayUnsound(happenedOn, today, citation).refused();
        }
    }
}
