package org.opendps.calloff.placement.term;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why terms are laid down.
 *
 * @param id of the step that laid them: of the award, the change, the import
 * @param reason in words that say nothing of who the person is
 */
public record Cause(
        UUID id,
        TermKind kind,
        @Nullable String reason,
        @Nullable String decisionReference,
        String by,
        Instant at) {}
