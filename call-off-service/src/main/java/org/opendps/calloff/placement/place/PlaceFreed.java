package org.opendps.calloff.placement.place;

import java.util.UUID;

/** A place that was kept is kept no longer. */
public record PlaceFreed(String authority, UUID providerId) {}
