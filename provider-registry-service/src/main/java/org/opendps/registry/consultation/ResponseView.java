package org.opendps.registry.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Without costs while the member has not answered. */
public record ResponseView(
        UUID memberId,
        List<CostLine> costs,
        @Nullable String answeredBy,
        @Nullable String answeredRole,
        @Nullable Instant answeredAt) {}
