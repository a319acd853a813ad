package org.opendps.registry.provider;

import java.util.UUID;

/** What a provider says of itself is another than before. */
public record ProfileChanged(UUID providerId) {}
