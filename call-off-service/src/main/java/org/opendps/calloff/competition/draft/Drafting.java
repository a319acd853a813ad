package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffs;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.criteria.DeclaredCriteria;
import org.opendps.calloff.competition.criteria.MethodUnsound;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotPlanning;
import org.opendps.calloff.competition.lot.LotRequest;
import org.opendps.calloff.competition.lot.Lots;
import org.opendps.calloff.competition.lot.OnOffer;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.competition.lot.SupportRefused;
import org.opendps.calloff.competition.procurement.Commission;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.need.PersonalBudget;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
public class Drafting {

    private static final String COUNCIL_MANAGED = "COUNCIL_MANAGED";

    private final CallOffs callOffs;
    private final Competitions competitions;
    private final Procurements procurements;
    private final Entitlement entitlement;
    private final Policies policies;
    private final Timeline timeline;

    Drafting(
            CallOffs callOffs,
            Competitions competitions,
            Procurements procurements,
            Entitlement entitlement,
            Policies policies,
            Timeline timeline) {
        this.callOffs = callOffs;
        this.competitions = competitions;
        this.procurements = procurements;
        this.entitlement = entitlement;
        this.policies = policies;
        this.timeline = timeline;
    }

    public CallOff draft(CallOffRequest request, String authority, Actor actor, Instant arrived) {
        var content = content(request, authority, arrived);
        var callOff = new CallOff(content.commission(), content.lots(), request.criteria(), content.timing(), arrived);
        callOffs.persistAndFlush(callOff);
        timeline.add(callOff.id(), authority, Step.CALL_OFF_DRAFTED, actor, content.inWords());
        return callOff;
    }

    /** Says all of it anew; nobody was told of the draft. */
    public CallOff redraft(
            UUID id, @Nullable String ifMatch, CallOffRequest request, String authority, Actor actor, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        Versions.require(ifMatch, callOff.version());
        callOff.mustBeDraft();
        var content = content(request, authority, arrived);
        callOff.redraft(content.commission(), content.lots(), request.criteria(), content.timing(), arrived);
        callOffs.flush();
        timeline.add(id, authority, Step.CALL_OFF_REDRAFTED, actor, content.inWords());
        return callOff;
    }

    private record Content(Commission commission, List<Lot> lots, Timing timing) {

        String inWords() {
            return lots.stream().map(Drafting::inWords).collect(Collectors.joining("; "));
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 404, 422 when it cannot be called off so */
    private Content content(CallOffRequest request, String authority, Instant arrived) {
        var today = London.dateOf(arrived);
        var kind = request.kindOrPerson();
        var system = procurements.system(request.purchasingSystemId());
        request.lots().forEach(lot -> Support.datesSound(lot.from(), lot.until(), today));
        var budget = budget(request, authority);
        var planning = new LotPlanning(kind, budget);
        var lots = planning.lots(request.lots());
        lots.forEach(lot -> OnOffer.require(
                system, authority, lot.support().category(), lot.support().area(), today));
        planning.mustPlan(lots);
        var policy = policies.on(authority, today);
        lots.forEach(lot -> lot.sound(today));
        procurements.mustBeEstimated(system, authority, lots, today);
        request.criteria()
                .mustWeighSocialValue(
                        policy.whole(Setting.SOCIAL_VALUE_LEAST_PERCENT),
                        policy.whole(Setting.SOCIAL_VALUE_MOST_PERCENT));
        new DeclaredCriteria(system.awardCriteria()).mustHold(request.criteria());
        var commission = new Commission(
                authority,
                request.purchasingSystemId(),
                kind,
                Route.MINI_COMPETITION,
                request.personRef(),
                request.budgetId(),
                budget == null ? COUNCIL_MANAGED : budget.fundingRoute(),
                request.expectsVat(),
                request.decisionReference());
        var timing = timing(request, policy, arrived);
        var outlasting = new Lots(lots).outlasting(timing.bidsDue()).all();
        return new Content(commission, procurements.capped(system, outlasting), timing);
    }

    private static String inWords(Lot lot) {
        var support = lot.support();
        var what = support.category() + " in " + support.area() + ", " + support.sessionsPerWeek() + " sessions a week";
        var estimated = lot.estimatedValue();
        return lot.estimateReason() == null || estimated == null
                ? what
                : what + ", estimated at " + estimated.shown() + ": " + lot.estimateReason();
    }

    /** From the first day of the first lot to the last of the last. */
    private @Nullable PersonalBudget budget(CallOffRequest request, String authority) {
        var kind = request.kindOrPerson();
        if (kind.isForOnePerson() != (request.personRef() != null)) {
            throw new SupportRefused.PersonForOnePerson(kind).refused();
        }
        if (request.criteria().choiceLine() != null && !request.criteria().leavesTheChoice()) {
            throw new MethodUnsound.LineWithoutChoice().refused();
        }
        if (!kind.isForOnePerson() && request.criteria().leavesTheChoice()) {
            throw new MethodUnsound.NobodyToChoose(kind).refused();
        }
        if (request.personRef() == null) {
            return null;
        }
        var from = request.lots().stream().map(LotRequest::from).min(Comparator.naturalOrder());
        var until = request.lots().stream().map(LotRequest::until).max(Comparator.naturalOrder());
        return entitlement.of(request.personRef(), authority, from.orElseThrow(), until.orElseThrow());
    }

    /** Where so many days before the deadline would leave less than half of the time to ask, half of it. */
    private static Timing timing(CallOffRequest request, Policy policy, Instant now) {
        var due = request.bidsDue().toInstant();
        if (request.questionsDue() != null) {
            return Timing.of(request.questionsDue().toInstant(), due);
        }
        int days = policy.whole(Setting.QUESTION_DAYS_BEFORE_DEADLINE);
        var usual = due.atZone(London.ZONE).minusDays(days).toInstant();
        var halfWay = now.plus(Duration.between(now, due).dividedBy(2));
        return Timing.of(usual.isBefore(halfWay) && halfWay.isBefore(due) ? halfWay : usual, due);
    }
}
