package org.opendps.registry.application.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a provider was refused by a system, and when last. */
public record Refusals(int count, @Nullable Instant last) {}
