package org.opendps.registry.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts until the day before the next list of the same system. */
public record RequirementsView(
        UUID id, LocalDate from, List<DocumentRequirement> requirements, String setBy, Instant setAt) {}
