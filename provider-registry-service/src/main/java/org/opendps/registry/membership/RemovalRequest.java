package org.opendps.registry.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

public record RemovalRequest(
        @NotNull RemovalGround ground,
        @NotBlank @Size(max = 5000) String reason,
        @NotNull LocalDate effectiveOn) {

    Removal by(String username, Instant now) {
        return new Removal(ground, reason, effectiveOn, username, now);
    }
}
