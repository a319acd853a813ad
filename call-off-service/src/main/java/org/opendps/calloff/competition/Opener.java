package org.opendps.calloff.competition;

import java.time.Instant;

/** One of the people who open the bids: as many as the council's policy asks, two at the least. */
public record Opener(String subject, String name, Instant at) {}
