package org.opendps.calloff.placement.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.lot.PartOfDay;
import org.opendps.calloff.placement.EndReason;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.absence.AbsenceView;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.TermView;

/**
 * A placement. To a provider it is the days on which that provider supplies; who the person is, which money pays and what
 * others agreed is not in the answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        PlacementStatus status,
        @Nullable UUID awardId,
        @Nullable UUID callOffId,
        String authority,

        @Schema(description = "who supplies today; before the first day who will, after the last who did")
        UUID providerId,

        String category,
        String area,
        Origin origin,
        Basis basis,
        @Nullable String blockReference,
        Money unitCost,
        VatCode vatCode,
        List<DayOfWeek> days,
        @Nullable Map<DayOfWeek, PartOfDay> parts,
        int sessionsPerWeek,
        Money weeklyCost,

        @Schema(description = "1 for a person; of a group or block how many, all of which the weekly cost is of")
        int places,

        @Schema(
                description =
                        "what is paid once, at the beginning, to whoever supplied first; absent for one who took over")
        @Nullable
        Money oneOffCost,

        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        @Nullable EndReason endReason,
        @JsonUnwrapped @Nullable ForCouncil forCouncil,

        @Schema(description = "in the single view: every term, also those that another took the place of") @Nullable
        List<TermView> terms,

        @Schema(description = "in the single view: when it rests, and until when that is paid") @Nullable
        List<AbsenceView> suspensions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForCouncil(
            @Nullable UUID personRef,
            @Nullable UUID budgetId,
            @Nullable String planLine,
            String fundingRoute,
            @Nullable AgeBand ageBand,
            @Nullable String endedBy,
            @Nullable String endNote,
            @Nullable String noticeWaivedBecause,
            @Nullable LocalDate reviewDueFrom,
            @Nullable LocalDate reviewDueBy,

            @Schema(description = "in the single view: what is missing before it may end or change for recommissioning")
            @Nullable
            List<String> missingForTransition) {}

    static PlacementView from(Placement placement, Share share, Viewpoint viewpoint) {
        return of(placement, share, viewpoint, null, null, null);
    }

    static PlacementView whole(
            Placement placement,
            Share share,
            Viewpoint viewpoint,
            List<TermView> terms,
            List<AbsenceView> absences,
            @Nullable List<String> missing) {
        return of(placement, share, viewpoint, terms, absences, missing);
    }

    private static PlacementView of(
            Placement placement,
            Share share,
            Viewpoint viewpoint,
            @Nullable List<TermView> terms,
            @Nullable List<AbsenceView> absences,
            @Nullable List<String> missing) {
        var subject = placement.subject();
        var now = share.arrangement();
        return new PlacementView(
                placement.id(),
                share.status(),
                placement.awardId(),
                subject.callOffId(),
                subject.authority(),
                now.providerId(),
                subject.category(),
                subject.area(),
                subject.origin(),
                now.basis(),
                subject.blockReference(),
                now.unitCost(),
                now.vatCode(),
                now.days(),
                now.parts(),
                now.sessionsPerWeek(),
                now.weeklyCost(),
                now.places(),
                share.oneOffCost(),
                share.from(),
                share.until(),
                subject.closedOnBankHolidays(),
                share.endReason(),
                switch (viewpoint) {
                    case Viewpoint.OfProvider provider -> null;
                    case Viewpoint.Council council -> forCouncil(placement, missing);
                },
                terms,
                absences);
    }

    private static ForCouncil forCouncil(Placement placement, @Nullable List<String> missing) {
        var subject = placement.subject();
        var now = placement.arrangement();
        return new ForCouncil(
                subject.personRef(),
                now.budgetId(),
                now.planLine(),
                now.fundingRoute(),
                subject.ageBand(),
                placement.endedBy(),
                placement.endNote(),
                placement.noticeWaivedBecause(),
                placement.reviewDueFrom(),
                placement.reviewDueBy(),
                missing);
    }
}
