package org.opendps.registry.evaluation.conflict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record ConflictView(
        String declaredBy, Interest interest, @Nullable String detail, Instant declaredAt) {}
