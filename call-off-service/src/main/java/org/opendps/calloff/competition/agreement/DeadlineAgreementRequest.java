package org.opendps.calloff.competition.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param agreedOn from the day on which the call-off was drafted until today
 * @param evidence where the member's agreement can be seen, such as the reference of its letter
 */
public record DeadlineAgreementRequest(
        @NotNull UUID providerId,
        @NotNull LocalDate agreedOn,
        @NotBlank @Size(max = 1000) String evidence) {

    static final String EXAMPLE = """
            {"providerId": "01930000-0000-7000-8000-000000000004", "agreedOn": "2026-11-24",
             "evidence": "Message of 24 November in the correspondence of this call-off"}""";
}
