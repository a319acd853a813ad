package org.opendps.registry.provider.registration;

import java.util.UUID;

/** Inside the service, in the transaction in which a council brings a provider in. */
public record ProviderIntroduced(UUID providerId, String authority) {}
