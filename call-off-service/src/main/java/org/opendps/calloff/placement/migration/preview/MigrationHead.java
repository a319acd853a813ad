package org.opendps.calloff.placement.migration.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.calloff.placement.migration.Migration;

/** A migration in a list; its rows, and how far it has come, are in the single view. */
public record MigrationHead(
        UUID id,
        LocalDate effectiveFrom,
        String decisionReference,
        String reason,
        @Schema(description = "how many are in it") int placements,

        String preparedBy,
        Instant preparedAt) {

    public static MigrationHead of(Migration migration) {
        return new MigrationHead(
                migration.id(),
                migration.effectiveFrom(),
                migration.decisionReference(),
                migration.reason(),
                migration.placements().size(),
                migration.preparedBy(),
                migration.preparedAt());
    }
}
