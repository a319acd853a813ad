package org.opendps.calloff.bid.counter;

import java.time.Instant;
import java.util.UUID;

/** That a complete request came in for a call-off, and when. */
public record Arrival(UUID callOffId, Instant at) {}
