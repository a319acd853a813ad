package org.opendps.finance.spend;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was bought, for whom, from whom and out of which budget: what every spend event says. */
public record Purchase(
        String authority,
        UUID placementId,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        UUID providerId,
        UUID budgetId,
        String category,
        String area,
        String fundingRoute,
        VatCode vatCode) {}
