package org.opendps.calloff.competition.opener;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the people who open the bids: as many as the council's policy asks, two at the least.
 *
 * @param round 0 for the opening, 1 and more for bids that were held at it
 * @param disregardBecause of held bids: why those that still wait are left out, if this opener says so
 */
public record Opener(
        String subject,
        String name,
        Instant at,
        int round,
        @Nullable String disregardBecause) {

    public Opener(String subject, String name, Instant at) {
        this(subject, name, at, 0, null);
    }

    Opener in(int other) {
        return new Opener(subject, name, at, other, disregardBecause);
    }
}
