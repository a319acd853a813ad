package org.opendps.calloff.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision, and whether it is in effect today. */
public record DecisionView(
        UUID id,
        String reference,
        String title,
        LocalDate decidedOn,
        @Nullable LocalDate publishedOn,
        LocalDate effectiveFrom,
        boolean inEffect,
        String by,
        String recordedBy,
        Instant recordedAt) {

    static DecisionView of(Decision decision, LocalDate today) {
        return new DecisionView(
                decision.id(),
                decision.reference(),
                decision.title(),
                decision.decidedOn(),
                decision.publishedOn(),
                decision.effectiveFrom(),
                decision.isInEffectOn(today),
                decision.by(),
                decision.recordedBy(),
                decision.recordedAt());
    }
}
