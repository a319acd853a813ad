package org.opendps.calloff.competition.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffs;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.agreement.Candidates;
import org.opendps.calloff.competition.agreement.DeadlineAgreement;
import org.opendps.calloff.competition.agreement.DeadlineAgreements;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.draft.Procurements;
import org.opendps.calloff.competition.invited.Invitation;
import org.opendps.calloff.competition.invited.Invitations;
import org.opendps.calloff.competition.opener.Opener;
import org.opendps.calloff.competition.register.CallOffView.ForCouncil;
import org.opendps.calloff.provider.Market;

/** Call-offs as their readers see them, from either side of the table. */
@ApplicationScoped
class CallOffList {

    private final CallOffs callOffs;
    private final Invitations invitations;
    private final Candidates candidates;
    private final DeadlineAgreements agreements;
    private final Procurements procurements;
    private final Market market;

    CallOffList(
            CallOffs callOffs,
            Invitations invitations,
            Candidates candidates,
            DeadlineAgreements agreements,
            Procurements procurements,
            Market market) {
        this.callOffs = callOffs;
        this.invitations = invitations;
        this.candidates = candidates;
        this.agreements = agreements;
        this.procurements = procurements;
        this.market = market;
    }

    CallOffView show(CallOff callOff, Viewpoint viewpoint, Instant now) {
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider ->
                CallOffView.forProvider(
                        callOff,
                        invitations
                                .of(callOff.id(), provider.id())
                                .map(Invitation::lots)
                                .orElse(List.of()),
                        now);
            case Viewpoint.Council council -> CallOffView.forCouncil(callOff, whole(callOff, now), now);
        };
    }

    /** With names, and for a draft with whom it would invite: a member may be on its way here, so look before you publish. */
    private ForCouncil whole(CallOff callOff, Instant now) {
        var invited = invitations.of(callOff.id());
        var procurement = procurement(callOff, now);
        var wouldInvite = callOff.status() == CallOffStatus.DRAFT ? candidates.of(callOff, procurement.circle()) : null;
        var named = wouldInvite == null
                ? invited.stream().map(Invitation::providerId).collect(Collectors.toSet())
                : wouldInvite.keySet();
        var names = market.names(named);
        return new ForCouncil(
                callOff.personRef(),
                callOff.commission().budgetId(),
                callOff.commission().fundingRoute(),
                callOff.commission().decisionReference(),
                ceilingOfOne(callOff),
                procurement,
                callOff.published().invited(),
                invited.stream()
                        .map(i -> new CallOffView.Invited(
                                i.providerId(), names.get(i.providerId()), i.lots(), i.invitedAt()))
                        .toList(),
                wouldInvite == null
                        ? null
                        : wouldInvite.entrySet().stream()
                                .map(e -> new CallOffView.Candidate(
                                        e.getKey(), names.get(e.getKey()), List.copyOf(e.getValue())))
                                .toList(),
                agreements.of(callOff.id()).stream()
                        .map(DeadlineAgreement::view)
                        .toList(),
                callOff.published().conflictsAssessment(),
                openers(callOff));
    }

    private ProcurementView procurement(CallOff callOff, Instant now) {
        var kept = callOff.published().procurement();
        if (kept != null) {
            return ProcurementView.of(callOff, kept, London.dateOf(now));
        }
        var today = London.dateOf(now);
        try {
            return ProcurementView.of(callOff, procurements.decide(callOff, today), today);
        } catch (Refused refused) {
            return refused(callOff, refused.refusal(), today);
        }
    }

    /** With its figures: they are what the law decides by. */
    private ProcurementView refused(CallOff callOff, Refusal refusal, LocalDate today) {
        try {
            var regime = procurements.regimeOf(callOff);
            return ProcurementView.refused(callOff, regime, procurements.worth(callOff, today), today, refusal);
        } catch (Refused unknown) {
            return ProcurementView.refused(refusal);
        }
    }

    private static List<String> openers(CallOff callOff) {
        return callOff.opening().openers().stream().map(Opener::name).distinct().toList();
    }

    private static @Nullable Money ceilingOfOne(CallOff callOff) {
        return callOff.lots().size() > 1 ? null : callOff.lots().getFirst().weeklyCeiling();
    }

    /** How many were invited, not who: a page would have to read the invitations of all its call-offs. */
    Page<CallOffView> page(Viewpoint viewpoint, @Nullable CallOffStatus status, PageRequest page, Instant now) {
        var found = callOffs.page(viewpoint, status, now, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), CallOff::id, callOff -> switch (viewpoint) {
            case Viewpoint.OfProvider provider -> CallOffView.forProvider(callOff, null, now);
            case Viewpoint.Council council -> CallOffView.forCouncil(callOff, brief(callOff), now);
        });
    }

    private static ForCouncil brief(CallOff callOff) {
        return new ForCouncil(
                callOff.personRef(),
                callOff.commission().budgetId(),
                callOff.commission().fundingRoute(),
                callOff.commission().decisionReference(),
                ceilingOfOne(callOff),
                null,
                callOff.published().invited(),
                null,
                null,
                null,
                null,
                openers(callOff));
    }
}
