package org.opendps.eligibility.sender;

import java.util.UUID;

/** Said inside the transaction in which it was heard: what belongs to the one belongs to the other from now on. */
public record ProviderMerged(UUID from, UUID into) {}
