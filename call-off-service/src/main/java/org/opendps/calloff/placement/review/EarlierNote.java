package org.opendps.calloff.placement.review;

import java.time.Instant;

/** What the provider said of a review before it said something else. */
public record EarlierNote(String providerNote, Instant notedAt) {}
