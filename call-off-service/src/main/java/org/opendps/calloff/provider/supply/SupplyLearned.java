package org.opendps.calloff.provider.supply;

import java.util.UUID;

/** The registry told of a member's places. Said inside the transaction in which it is kept. */
public record SupplyLearned(UUID providerId) {}
