package org.opendps.calloff.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.acting.Powers;
import org.opendps.calloff.timeline.Actor;

/** Keeps the two sides apart: an officer who helps a club with its bid does not judge bids for the council. */
@ApplicationScoped
public class Impartiality {

    private final Powers powers;

    Impartiality(Powers powers) {
        this.powers = powers;
    }

    /**
     * By the consents and not by what was done with them: whoever could act could read.
     *
     * @param since the publication; null when there was none, and so no bid
     * @param competes whether a provider is, or may be, one of the bidders
     * @throws org.opendps.blocks.problem.Refused 403 {@code acts-for-bidder}
     */
    public void mustActForNone(@Nullable Instant since, Actor officer, String authority, Predicate<UUID> competes) {
        if (since != null
                && powers.clientsSince(since, officer.name(), authority).stream()
                        .anyMatch(competes)) {
            throw new ActsForBidder(officer.name()).refused();
        }
    }
}
