package org.opendps.calloff.placement.migration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.term.Basis;

/**
 * Which placements come under the framework, and from when.
 *
 * @param effectiveFrom the first day at the new rate
 * @param purchasingSystemId the framework whose agreed rates are meant, where providers are members of several
 * @param serviceBand of the agreed rates, where a member has several
 * @param budgetId of placements that have none
 * @param blocks what the council pays for a block each week, where it is not the sum of its places
 */
public record MigrationRequest(
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 100) String decisionReference,
        @NotBlank @Size(max = 1000) String reason,

        @Nullable @Size(min = 1, max = MigrationRequest.MOST)
        List<@NotNull UUID> placementIds,

        @Nullable @Valid Wanted filter,
        @Nullable UUID purchasingSystemId,
        @Nullable @Size(max = 50) String serviceBand,
        @Nullable UUID budgetId,
        @Nullable @Size(max = 200) List<@NotNull @Valid Block> blocks) {

    public static final int MOST = 2_000;

    public static final String EXAMPLE = """
            {"effectiveFrom": "2027-04-01", "decisionReference": "22/00073", "reason": "The framework replaces spot",
             "filter": {"basis": "SPOT"}, "budgetId": "01930000-0000-7000-8000-000000000002"}""";

    /** @param basis SPOT; BLOCK only when it is said */
    public record Wanted(
            @NotNull Basis basis,
            @Nullable UUID providerId,
            @Nullable @Size(max = 100) String category,
            @Nullable @Size(max = 100) String blockReference) {}

    public record Block(
            @NotBlank @Size(max = 100) String blockReference,
            @NotNull Money weeklyPrice) {

        @Schema(hidden = true)
        @AssertTrue(message = "weeklyPrice must not be below 0.00")
        boolean isPrice() {
            return weeklyPrice == null || !weeklyPrice.isNegative();
        }
    }

    @Schema(hidden = true)
    @AssertTrue(message = "either placementIds or filter is given")
    boolean isOneOfTheTwo() {
        return (placementIds == null) != (filter == null);
    }
}
