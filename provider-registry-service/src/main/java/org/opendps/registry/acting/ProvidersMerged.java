package org.opendps.registry.acting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Two providers turned out to be one. Told inside the service, in the transaction of the merge: each feature moves what
 * it holds for the duplicate to the survivor, or refuses and so undoes the merge.
 */
public record ProvidersMerged(UUID survivor, UUID duplicate, LocalDate on) {}
