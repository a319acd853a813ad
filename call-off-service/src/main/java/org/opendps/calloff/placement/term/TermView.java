package org.opendps.calloff.placement.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.PartOfDay;

/** What is payable from a first to a last day. Which money pays and why it was agreed is the council's alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        UUID id,
        LocalDate from,
        LocalDate until,
        TermKind kind,
        UUID providerId,
        List<DayOfWeek> days,
        @Nullable Map<DayOfWeek, PartOfDay> parts,
        int sessionsPerWeek,
        Money unitCost,
        VatCode vatCode,
        Money weeklyCost,

        @Schema(description = "1 for a person; of a group or block how many, all of which the weekly cost is of")
        int places,

        Basis basis,
        @Nullable UUID budgetId,
        @Nullable String planLine,
        @Nullable String fundingRoute,
        @Nullable String reason,
        @Nullable String decisionReference,
        @Nullable String recordedBy,
        Instant recordedAt,

        @Schema(description = "the step that took its place; absent while it counts") @Nullable
        UUID supersededBy) {

    public static TermView of(Term term, boolean forCouncil) {
        var what = term.arrangement();
        return new TermView(
                term.id(),
                term.from(),
                term.until(),
                term.kind(),
                what.providerId(),
                what.days(),
                what.parts(),
                what.sessionsPerWeek(),
                what.unitCost(),
                what.vatCode(),
                what.weeklyCost(),
                what.places(),
                what.basis(),
                forCouncil ? what.budgetId() : null,
                forCouncil ? what.planLine() : null,
                forCouncil ? what.fundingRoute() : null,
                forCouncil ? term.reason() : null,
                forCouncil ? term.decisionReference() : null,
                forCouncil ? term.recordedBy() : null,
                term.recordedAt(),
                term.supersededBy());
    }
}
