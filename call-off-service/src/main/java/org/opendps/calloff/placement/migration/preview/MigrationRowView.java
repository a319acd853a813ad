package org.opendps.calloff.placement.migration.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.term.Basis;

/** What a migration does, or did, to one placement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MigrationRowView(
        UUID placementId,
        @Nullable UUID personRef,
        UUID providerId,
        @Nullable String providerName,
        String category,
        String area,
        List<DayOfWeek> days,
        Basis basis,
        @Nullable String blockReference,
        Money oldUnitCost,
        @Nullable Money newUnitCost,
        Money oldWeeklyCost,
        @Nullable Money newWeeklyCost,

        @Schema(description = "a minus is less than before") @Nullable
        Money weeklyDifference,

        Gates gates,

        @Schema(description = "why it cannot be applied; empty when it can")
        List<String> problems,

        @Schema(
                description =
                        "PREVIEW, RESERVING while finance is asked, HOLDS, REFUSED by finance, WITHDRAWN, REVERSING while"
                                + " finance is asked for the terms before, or REVERSED")
        String state,

        @Schema(
                description =
                        "the last day on which it can be taken back: from the next day on the new terms count; where it is"
                                + " past, what is applied stays")
        LocalDate reversibleUntil,

        @Schema(description = "whether that day has not passed")
        boolean reversible,

        @Nullable UUID changeId) {

    /** Whether it is no longer what it was: the terms of the migration count. */
    boolean counts() {
        return Set.of("HOLDS", "REVERSING").contains(state);
    }

    /** What must be so before a placement comes under the framework. */
    public record Gates(
            @Schema(description = "the provider is an active member for category and area")
            boolean membership,

            @Schema(description = "assessment and support plan are dated by the effective day")
            boolean transition,

            @Schema(description = "a personal budget stands, and there is a budget to pay from")
            boolean budget,

            @Schema(description = "the decision is in effect today")
            boolean decision,

            @Schema(description = "the member has an agreed rate for the category on the effective day")
            boolean rate,

            @Schema(description = "exclusion grounds and the debarment list were looked at lately for the provider")
            boolean supplier) {}
}
