package org.opendps.registry.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param replacedFrom the first day on which a list that was said later counts instead; null while there is none, and not
 *     after {@code from} where this one never counts
 */
public record RequirementsView(
        UUID id,
        LocalDate from,
        @Nullable LocalDate replacedFrom,
        List<DocumentRequirement> requirements,
        String setBy,
        Instant setAt) {}
