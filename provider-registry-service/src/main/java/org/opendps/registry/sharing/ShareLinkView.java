package org.opendps.registry.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

public record ShareLinkView(
        UUID id,
        UUID applicationId,
        @Nullable String meantFor,
        String createdBy,
        Instant createdAt,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        boolean open,

        @ShownOnce
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Shown in the answer that made it, and never again. Put it behind # in an address, where"
                        + " no server writes it down")
        @Nullable
        String token) {}
