package org.opendps.registry.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record ProviderImportView(
        UUID id,
        String authority,
        ImportStatus status,

        @Schema(description = "Whether it only says what would become of each line")
        boolean dryRun,

        String sentBy,
        Instant sentAt,
        String sha256,
        int rows,
        int rowsRead,
        int created,
        int updated,
        int unchanged,
        int refused,
        int likelyDuplicates) {}
