package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.need.PersonalBudget;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Drafting {

    private final CallOffs callOffs;
    private final Market market;
    private final Entitlement entitlement;
    private final Timeline timeline;

    Drafting(CallOffs callOffs, Market market, Entitlement entitlement, Timeline timeline) {
        this.callOffs = callOffs;
        this.market = market;
        this.entitlement = entitlement;
        this.timeline = timeline;
    }

    CallOff draft(CallOffRequest request, String authority, Actor actor, Instant arrived) {
        var system = market.system(request.purchasingSystemId())
                .orElseThrow(() -> new NotFound("purchasing system", request.purchasingSystemId()).refused());
        OnOffer.require(system, authority, request.category(), request.area(), London.dateOf(arrived));
        var support = request.support().sound(London.dateOf(arrived));
        var budget = entitlement.of(request.personRef(), authority, support.from(), support.until());
        mustPlan(budget, support.category());
        var callOff = new CallOff(
                new CallOff.Commission(
                        authority,
                        request.purchasingSystemId(),
                        request.personRef(),
                        request.budgetId(),
                        budget.fundingRoute(),
                        budget.weeklyAmount()),
                support,
                request.criteria(),
                request.bidsDue().toInstant(),
                arrived);
        callOffs.persistAndFlush(callOff);
        timeline.add(
                callOff.id(),
                authority,
                Step.CALL_OFF_DRAFTED,
                actor,
                support.category() + " in " + support.area() + ", " + support.sessionsPerWeek() + " sessions a week");
        return callOff;
    }

    private static void mustPlan(PersonalBudget budget, String category) {
        if (!budget.plans(category)) {
            throw new CallOffRefused.NotInSupportPlan(category, budget.categories()).refused();
        }
    }
}
