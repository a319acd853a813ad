package org.opendps.registry.provider;

import java.util.UUID;

/**
 * What a provider says of itself is another than before: told inside the service, in the transaction of the change,
 * after it was written.
 *
 * @param renamed whether the public knows it under another name now
 */
public record ProfileChanged(UUID providerId, boolean renamed) {}
