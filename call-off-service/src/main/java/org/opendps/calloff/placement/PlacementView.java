package org.opendps.calloff.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.VatCode;
import org.opendps.calloff.competition.Viewpoint;

/** A placement. Who the person is and which money pays is not in the answer to a provider. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        PlacementStatus status,
        UUID awardId,
        UUID callOffId,
        String authority,
        UUID providerId,
        String category,
        String area,
        Money unitCost,
        VatCode vatCode,
        List<DayOfWeek> days,
        int sessionsPerWeek,
        Money weeklyCost,
        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        @Nullable UUID personRef,
        @Nullable UUID budgetId,
        @Nullable String fundingRoute) {

    static PlacementView from(Placement placement, Viewpoint viewpoint) {
        var terms = placement.terms();
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider -> of(placement, null, null, null);
            case Viewpoint.Council council -> of(placement, terms.personRef(), terms.budgetId(), terms.fundingRoute());
        };
    }

    private static PlacementView of(
            Placement placement, @Nullable UUID personRef, @Nullable UUID budgetId, @Nullable String fundingRoute) {
        var terms = placement.terms();
        return new PlacementView(
                placement.id(),
                placement.status(),
                placement.awardId(),
                terms.callOffId(),
                terms.authority(),
                terms.providerId(),
                terms.category(),
                terms.area(),
                terms.unitCost(),
                terms.vatCode(),
                terms.days(),
                terms.sessionsPerWeek(),
                terms.weeklyCost(),
                terms.from(),
                terms.until(),
                terms.closedOnBankHolidays(),
                personRef,
                budgetId,
                fundingRoute);
    }
}
