package org.opendps.registry.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code assignedBy} is null where the officer was found by itself; everything is while the provider has none. */
public record AssignmentView(
        UUID providerId,
        @Nullable OfficerView officer,
        @Nullable String assignedBy,
        @Nullable Instant assignedAt) {}
