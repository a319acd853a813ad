package org.opendps.registry.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a provider was refused by a system, and when last. */
record Refusals(int count, @Nullable Instant last) {}
