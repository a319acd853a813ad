package org.opendps.calloff.award.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was looked up about a provider, when, and in which version of the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupplierCheckView(
        UUID id,

        @Schema(description = "for whose award it was looked up; without one, for changes of placements") @Nullable
        UUID callOffId,

        UUID providerId,
        SupplierCheck.Kind kind,
        SupplierCheck.Outcome outcome,
        @Nullable String listVersion,
        Instant lookedUpAt,
        @Nullable String note,
        String checkedBy,
        Instant checkedAt) {}
