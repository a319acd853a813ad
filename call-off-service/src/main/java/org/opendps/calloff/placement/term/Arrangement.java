package org.opendps.calloff.placement.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.PartOfDay;

/**
 * Who supplies, on which days of the week, at which price, from which money. Amounts in pounds, net of VAT.
 *
 * @param parts when on these days, where it is agreed; one session a day
 * @param planLine of the person's support plan
 * @param fundingRoute COUNCIL_MANAGED, or SELF
 * @param places 1 for a person, more for a group or block; the weekly cost is of all
 */
@Embeddable
public record Arrangement(
        UUID providerId,
        @JdbcTypeCode(SqlTypes.JSON) List<DayOfWeek> days,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable Map<DayOfWeek, PartOfDay> parts,

        int sessionsPerWeek,
        Money unitCost,
        @Enumerated(EnumType.STRING) VatCode vatCode,
        Money weeklyCost,
        @Nullable UUID budgetId,
        @Nullable String planLine,
        String fundingRoute,
        @Enumerated(EnumType.STRING) Basis basis,
        int places) {

    public static Arrangement of(
            UUID providerId,
            Collection<DayOfWeek> days,
            Money unitCost,
            VatCode vatCode,
            @Nullable UUID budgetId,
            String fundingRoute,
            Basis basis) {
        var inOrder = days.stream().distinct().sorted().toList();
        return new Arrangement(
                providerId,
                inOrder,
                null,
                inOrder.size(),
                unitCost,
                vatCode,
                unitCost.times(inOrder.size()),
                budgetId,
                null,
                fundingRoute,
                basis,
                1);
    }

    /** So many, each at that price. */
    public Arrangement forPlaces(int number) {
        return new Arrangement(
                providerId,
                days,
                parts,
                sessionsPerWeek,
                unitCost,
                vatCode,
                unitCost.times(sessionsPerWeek).times(number),
                budgetId,
                planLine,
                fundingRoute,
                basis,
                number);
    }

    public Arrangement on(Collection<DayOfWeek> otherDays) {
        var other = of(providerId, otherDays, unitCost, vatCode, budgetId, fundingRoute, basis)
                .forPlaces(places);
        return other.at(partsOf(other.days)).planned(planLine);
    }

    private @Nullable Map<DayOfWeek, PartOfDay> partsOf(List<DayOfWeek> kept) {
        if (parts == null) {
            return null;
        }
        var left = new TreeMap<>(parts);
        left.keySet().retainAll(kept);
        return left.isEmpty() ? null : left;
    }

    public Arrangement at(@Nullable Map<DayOfWeek, PartOfDay> otherParts) {
        return new Arrangement(
                providerId,
                days,
                otherParts,
                sessionsPerWeek,
                unitCost,
                vatCode,
                weeklyCost,
                budgetId,
                planLine,
                fundingRoute,
                basis,
                places);
    }

    public Arrangement planned(@Nullable String otherLine) {
        return new Arrangement(
                providerId,
                days,
                parts,
                sessionsPerWeek,
                unitCost,
                vatCode,
                weeklyCost,
                budgetId,
                otherLine,
                fundingRoute,
                basis,
                places);
    }

    public Arrangement priced(Money otherCost, VatCode otherVat) {
        return of(providerId, days, otherCost, otherVat, budgetId, fundingRoute, basis)
                .forPlaces(places)
                .at(parts)
                .planned(planLine);
    }

    public Arrangement by(UUID otherProvider) {
        return of(otherProvider, days, unitCost, vatCode, budgetId, fundingRoute, basis)
                .forPlaces(places)
                .at(parts)
                .planned(planLine);
    }

    public Arrangement paidFrom(@Nullable UUID otherBudget, String otherRoute, Basis otherBasis) {
        return of(providerId, days, unitCost, vatCode, otherBudget, otherRoute, otherBasis)
                .forPlaces(places)
                .at(parts)
                .planned(planLine);
    }

    public boolean isSelfFunded() {
        return fundingRoute.equals(Funding.SELF);
    }
}
