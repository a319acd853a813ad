package org.opendps.registry.purchasing.amendment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record ClosingRequest(
        @Nullable ChangeReason reasonCode,
        @Nullable @Size(max = 2000) String reason) {}
