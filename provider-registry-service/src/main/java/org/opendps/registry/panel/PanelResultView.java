package org.opendps.registry.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code problem} and {@code detail}: why it was not decided, as the single decision would have answered. */
public record PanelResultView(
        UUID applicationId,
        PanelResult.Outcome outcome,
        @Nullable String problem,
        @Nullable String detail,
        Instant at) {}
