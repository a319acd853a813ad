package org.opendps.calloff.evaluation.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody declared, and what was decided about it. Without conflicts: there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConflictView(
        UUID id,
        UUID callOffId,
        String declarer,
        List<Conflict> conflicts,
        Instant declaredAt,
        @Nullable Mitigation mitigation,

        @Schema(description = "those that another one took the place of, the oldest first")
        List<PastMitigation> earlierMitigations) {}
