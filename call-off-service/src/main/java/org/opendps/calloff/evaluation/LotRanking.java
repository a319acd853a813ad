package org.opendps.calloff.evaluation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.evaluation.ranking.Ranking;

/** The ranking of one lot. */
public record LotRanking(int lot, Ranking ranking) {

    private static final int FIRST = 1;

    public boolean hasPlaces() {
        return !ranking.places().isEmpty();
    }

    /** Several when they are equal after every tie-break. */
    public Set<UUID> first() {
        return ranking.places().stream()
                .filter(place -> place.rank() == FIRST)
                .map(place -> UUID.fromString(place.bid()))
                .collect(Collectors.toSet());
    }
}
