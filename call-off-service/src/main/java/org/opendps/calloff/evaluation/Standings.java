package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What later features ask of the ranking. */
@ApplicationScoped
public class Standings {

    private static final int FIRST = 1;

    private final Evaluations evaluations;

    Standings(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** The first in rank: several when they are equal after every tie-break, none before the moderation. */
    public Set<UUID> first(UUID callOffId) {
        return evaluations
                .findByIdOptional(callOffId)
                .map(evaluation -> evaluation.ranking().places().stream()
                        .filter(place -> place.rank() == FIRST)
                        .map(place -> UUID.fromString(place.bid()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
