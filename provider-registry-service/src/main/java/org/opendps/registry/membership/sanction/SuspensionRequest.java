package org.opendps.registry.membership.sanction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record SuspensionRequest(
        @NotNull SuspensionReason reasonCode,
        @NotBlank @Size(max = 5000) String reason,
        @Nullable UUID evidenceDocument,
        @NotNull LocalDate until) {

    public Suspension by(String username, Instant now) {
        return new Suspension(reasonCode, reason, evidenceDocument, until, username, now);
    }
}
