package org.opendps.calloff.placement.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.PartOfDay;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;

/** What is to be different; what is null stays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proposal(
        @Nullable UUID providerId,
        @Nullable Set<DayOfWeek> days,
        @Nullable Map<DayOfWeek, PartOfDay> parts,
        @Nullable Money unitCost,
        @Nullable VatCode vatCode,
        @Nullable UUID budgetId,
        @Nullable String planLine,
        @Nullable String fundingRoute,
        @Nullable Basis basis,
        @Nullable Integer places) {

    /** Days are told in the order of the week. */
    public Proposal {
        days = days == null ? null : Collections.unmodifiableSet(new TreeSet<>(days));
    }

    public static final Proposal NOTHING = new Proposal(null, null, null, null, null, null, null, null, null, null);

    public static Proposal move(UUID providerId, Money unitCost, @Nullable VatCode vatCode) {
        return new Proposal(providerId, null, null, unitCost, vatCode, null, null, null, null, null);
    }

    public static Proposal funding(
            @Nullable Money unitCost,
            @Nullable VatCode vatCode,
            @Nullable UUID budgetId,
            @Nullable String fundingRoute,
            @Nullable Basis basis) {
        return new Proposal(null, null, null, unitCost, vatCode, budgetId, null, fundingRoute, basis, null);
    }

    Arrangement over(Arrangement now) {
        var changed = now;
        if (providerId != null) {
            changed = changed.by(providerId);
        }
        if (days != null) {
            changed = changed.on(days);
        }
        if (parts != null) {
            changed = changed.at(parts).on(changed.days());
        }
        if (unitCost != null || vatCode != null) {
            changed = changed.priced(
                    Objects.requireNonNullElse(unitCost, now.unitCost()),
                    Objects.requireNonNullElse(vatCode, now.vatCode()));
        }
        if (budgetId != null || fundingRoute != null || basis != null) {
            changed = changed.paidFrom(
                    budgetId == null ? now.budgetId() : budgetId,
                    Objects.requireNonNullElse(fundingRoute, now.fundingRoute()),
                    Objects.requireNonNullElse(basis, now.basis()));
        }
        if (places != null) {
            changed = changed.forPlaces(places);
        }
        return planLine == null ? changed : changed.planned(planLine);
    }
}
