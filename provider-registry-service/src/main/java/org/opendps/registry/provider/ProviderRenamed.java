package org.opendps.registry.provider;

import java.util.UUID;

/** Told inside the service, in the transaction of the change, after it was written. */
public record ProviderRenamed(UUID provider) {}
