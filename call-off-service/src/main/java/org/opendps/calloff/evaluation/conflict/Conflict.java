package org.opendps.calloff.evaluation.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interest that could look as if it moved a score. */
public record Conflict(
        @Schema(description = "with whom; without it the conflict touches every bid") @Nullable
        UUID providerId,

        @Schema(description = "what it is, without naming third persons") @NotBlank @Size(max = 2000)
        String description) {}
