package org.opendps.registry.evaluation.conflict;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record ConflictRequest(
        @NotNull Interest interest,
        @Nullable @Size(max = 2000) String detail) {}
