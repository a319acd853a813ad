package org.opendps.calloff.placement.migration.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A migration, row by row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MigrationView(
        UUID id,
        LocalDate effectiveFrom,
        String decisionReference,
        String reason,
        @Nullable UUID purchasingSystemId,
        @Nullable String serviceBand,
        @Nullable UUID budgetId,
        String preparedBy,
        Instant preparedAt,
        int placements,

        @Schema(description = "whether more placements fit the filter than one migration takes")
        boolean more,

        @Schema(description = "how many can be applied now") long ready,

        long applied,

        @Schema(description = "of all rows with a new rate") Money oldWeeklyCost,

        Money newWeeklyCost,
        Money weeklyDifference,

        @Schema(description = "52 weeks") Money yearlyDifference,

        List<BlockView> blocks,
        List<MigrationRowView> rows) {

    /** A block contract, which is paid whether its places are used or not. */
    public record BlockView(
            String blockReference,
            Money weeklyPrice,
            int placesMigrating,

            @Schema(description = "weekly cost of the places that stay in use")
            Money weeklyUsedAfter,

            @Schema(description = "what is paid each week for nothing: the price less what is used")
            Money weeklyVoidCost,

            @Schema(description = "what is used of the price, with one decimal")
            String utilisationPercent) {}
}
