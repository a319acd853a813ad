package org.opendps.calloff.competition.lot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A lot. A provider sees neither plan lines nor money but the range of prices that are taken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LotView(
        int lot,
        @Nullable String title,
        String category,
        String area,
        String need,
        List<DayOfWeek> days,

        @Schema(description = "when on its days, where that matters") @Nullable
        Map<DayOfWeek, PartOfDay> parts,

        int sessionsPerWeek,
        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        List<String> outcomes,
        List<String> accessibility,
        @Nullable Integer placesPerDay,

        @Schema(description = "with priceMaximum the prices for a session that are taken, net of VAT") @Nullable
        Money priceMinimum,

        @Nullable Money priceMaximum,

        @Schema(
                description =
                        "the most that a session of the category may cost in the purchasing system; no bid above it is"
                                + " taken")
        @Nullable
        Money priceCap,

        LotOutcome outcome,

        @Schema(description = "why it ended without an award") @Nullable
        String why,

        @Nullable List<UUID> planLines,
        @Nullable Money weeklyCeiling,

        @Schema(description = "the most that is taken for what is paid once, all items together") @Nullable
        Money oneOffMaximum,

        @Schema(description = "the last day to which it may be extended") @Nullable
        LocalDate extendableUntil,

        @Schema(description = "estimated over the whole time, net of VAT, extensions and what is paid once among it")
        @Nullable
        Money estimate,

        @Schema(description = "why it is estimated so") @Nullable
        String estimateReason) {

    public static LotView forProvider(Lot lot) {
        return of(lot, null, null, null, null);
    }

    public static LotView forCouncil(Lot lot) {
        return of(
                lot,
                lot.planLines(),
                lot.weeklyCeiling(),
                new Estimate(lot, lot.priceCap()).value(),
                lot.estimateReason());
    }

    private static LotView of(
            Lot lot,
            @Nullable List<UUID> planLines,
            @Nullable Money weeklyCeiling,
            @Nullable Money estimate,
            @Nullable String estimateReason) {
        var support = lot.support();
        return new LotView(
                lot.number(),
                lot.title(),
                support.category(),
                support.area(),
                support.need(),
                support.days(),
                support.parts(),
                support.sessionsPerWeek(),
                support.from(),
                support.until(),
                support.closedOnBankHolidays(),
                support.outcomes(),
                support.accessibility(),
                lot.placesPerDay(),
                lot.priceMinimum(),
                lot.priceMaximum(),
                lot.priceCap(),
                lot.outcome(),
                lot.why(),
                planLines,
                weeklyCeiling,
                lot.oneOffMaximum(),
                lot.extendableUntil(),
                estimate,
                estimateReason);
    }
}
