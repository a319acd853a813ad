package org.opendps.calloff.competition;

import java.time.Instant;

/** One of the two people who open the bids. */
public record Opener(String subject, String name, Instant at) {

    /** Nobody opens alone: with one pair of eyes nobody could say later that nothing was read before. */
    public static final int NEEDED = 2;
}
