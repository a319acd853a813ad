package org.opendps.calloff.competition.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.agreement.DeadlineAgreementView;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.course.DeadlineExtension;
import org.opendps.calloff.competition.course.PastHalt;
import org.opendps.calloff.competition.criteria.Comparison;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.lot.CallOffKind;
import org.opendps.calloff.competition.lot.LotView;
import org.opendps.calloff.competition.lot.PartOfDay;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.regime.Bidders.Circle;

/** A call-off. What only the council may know is not in the answer to a provider. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallOffView(
        UUID id,
        String authority,
        CallOffKind kind,
        Route route,
        CallOffStatus status,
        @Nullable String why,
        UUID purchasingSystemId,
        @JsonUnwrapped @Nullable OneLot oneLot,
        List<LotView> lots,

        @Schema(description = "not of a direct award; no more are the criteria") @Nullable
        Instant bidsDue,

        @Schema(description = "the deadline as people in London read it") @Nullable
        OffsetDateTime bidsDueLondon,

        @Nullable OffsetDateTime questionsDueLondon,

        @Schema(description = "more time for all, with the fault of the system that made it necessary")
        List<DeadlineExtension> deadlineExtensions,

        @Schema(description = "when it was held up, why, and why it went on")
        List<PastHalt> heldUp,

        @Nullable Criteria criteria,

        @Schema(description = "how the criteria make points, and what the scores mean") @Nullable
        Comparison comparison,

        @Schema(description = "who may bid besides those who were invited; null of a draft") @Nullable
        Circle openTo,

        @Schema(description = "for a provider, in the single view: the lots to which it was invited") @Nullable
        List<Integer> invitedTo,

        @Nullable Instant publishedAt,
        @JsonUnwrapped @Nullable ForCouncil forCouncil) {

    /** Of a call-off with one lot, what it is about once more, beside the rest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneLot(
            String category,
            String area,
            String need,
            List<DayOfWeek> days,
            @Nullable Map<DayOfWeek, PartOfDay> parts,
            int sessionsPerWeek,
            LocalDate from,
            LocalDate until,
            boolean closedOnBankHolidays) {

        static @Nullable OneLot of(CallOff callOff) {
            if (callOff.lots().size() > 1) {
                return null;
            }
            var support = callOff.lots().getFirst().support();
            return new OneLot(
                    support.category(),
                    support.area(),
                    support.need(),
                    support.days(),
                    support.parts(),
                    support.sessionsPerWeek(),
                    support.from(),
                    support.until(),
                    support.closedOnBankHolidays());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForCouncil(
            @Nullable UUID personRef,
            UUID budgetId,
            String fundingRoute,

            @Schema(description = "of the decision that has to be in effect before anything is awarded") @Nullable
            String decisionReference,

            @Schema(description = "of one lot: what the personal budget leaves for a week, in pounds") @Nullable
            Money weeklyCeiling,

            @Schema(description = "not in a list") @Nullable ProcurementView procurement,

            @Schema(description = "how many were invited") int invited,

            @Schema(description = "not in a list") @Nullable List<Invited> invitations,

            @Schema(description = "whom the publication of this draft would invite if it came now; of one draft only")
            @Nullable
            List<Candidate> wouldInvite,

            @Schema(description = "who agreed to less time to bid; not in a list") @Nullable
            List<DeadlineAgreementView> deadlineAgreements,

            @Schema(description = "of a public contract, made before its publication") @Nullable
            String conflictsAssessment,

            List<String> openers) {}

    /** @param name null until the registry has told us of the provider */
    public record Candidate(UUID providerId, @Nullable String name, List<Integer> lots) {}

    /** @param name null until the registry has told us of the provider */
    public record Invited(UUID providerId, @Nullable String name, List<Integer> lots, Instant invitedAt) {}

    /** @param invitedTo null where nobody looks for it */
    static CallOffView forProvider(CallOff callOff, @Nullable List<Integer> invitedTo, Instant now) {
        return of(
                callOff, now, callOff.lots().stream().map(LotView::forProvider).toList(), invitedTo, null);
    }

    static CallOffView forCouncil(CallOff callOff, ForCouncil forCouncil, Instant now) {
        return of(callOff, now, callOff.lots().stream().map(LotView::forCouncil).toList(), null, forCouncil);
    }

    private static CallOffView of(
            CallOff callOff,
            Instant now,
            List<LotView> lots,
            @Nullable List<Integer> invitedTo,
            @Nullable ForCouncil forCouncil) {
        var halt = callOff.course().halt();
        boolean competes = !callOff.commission().route().isDirect();
        return new CallOffView(
                callOff.id(),
                callOff.authority(),
                callOff.commission().kind(),
                callOff.commission().route(),
                callOff.statusAt(now),
                halt == null ? null : halt.why(),
                callOff.commission().purchasingSystemId(),
                OneLot.of(callOff),
                lots,
                competes ? callOff.bidsDue() : null,
                competes ? London.shown(callOff.bidsDue()) : null,
                competes ? London.shown(callOff.timing().questionsDue()) : null,
                callOff.changed().deadlineExtensions(),
                callOff.course().halts(),
                competes ? callOff.criteria() : null,
                competes ? Comparison.of(callOff.criteria()) : null,
                competes ? callOff.published().circle() : null,
                invitedTo,
                callOff.published().publishedAt(),
                forCouncil);
    }
}
