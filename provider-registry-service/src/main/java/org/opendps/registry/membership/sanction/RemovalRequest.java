package org.opendps.registry.membership.sanction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;

public record RemovalRequest(
        @NotNull RemovalGround ground,
        @NotBlank @Size(max = 5000) String reason,
        @Nullable UUID evidenceDocument,
        @NotNull LocalDate effectiveOn) {

    public Removal by(RemovalLaw law, String username, Instant now) {
        return new Removal(
                ground, law.required(), law.citation(), reason, evidenceDocument, effectiveOn, username, now);
    }
}
