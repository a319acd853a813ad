package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffs;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.lot.CallOffKind;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotPlanning;
import org.opendps.calloff.competition.lot.LotRequest;
import org.opendps.calloff.competition.lot.OnOffer;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.competition.procurement.Commission;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.need.PersonalBudget;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Call-offs that are awarded without a competition, inside a transaction of whoever prepares the award. */
@ApplicationScoped
public class DirectCallOffs {

    private final CallOffs callOffs;
    private final Procurements procurements;
    private final Entitlement entitlement;
    private final Timeline timeline;

    DirectCallOffs(CallOffs callOffs, Procurements procurements, Entitlement entitlement, Timeline timeline) {
        this.callOffs = callOffs;
        this.procurements = procurements;
        this.entitlement = entitlement;
        this.timeline = timeline;
    }

    /** @param vatExpected whether VAT comes on top, for the estimate */
    public record Wish(
            String authority,
            UUID purchasingSystemId,
            UUID personRef,
            UUID budgetId,
            Route route,
            @Nullable String decisionReference,
            boolean vatExpected,
            LotRequest support) {}

    /** What is wanted, filled up from the support plan. */
    public record Draft(Regime regime, Lot lot, PersonalBudget budget) {}

    /** @throws org.opendps.blocks.problem.Refused 422 when it is not on offer, or not in the person's plan */
    public Draft draft(Wish wish, LocalDate today) {
        var system = procurements.system(wish.purchasingSystemId());
        var asked = wish.support();
        Support.datesSound(asked.from(), asked.until(), today);
        var budget = entitlement.of(wish.personRef(), wish.authority(), asked.from(), asked.until());
        var planning = new LotPlanning(CallOffKind.PERSON, budget);
        var lots = planning.lots(List.of(asked));
        var support = lots.getFirst().support().sound(today);
        OnOffer.require(system, wish.authority(), support.category(), support.area(), today);
        planning.mustPlan(lots);
        return new Draft(system.regime(), lots.getFirst(), budget);
    }

    /** Recommended at once. */
    public CallOff begin(Wish wish, Draft draft, Money price, Money once, Actor actor, Instant now) {
        var lot = draft.lot().worth(price, once);
        var callOff = new CallOff(
                new Commission(
                        wish.authority(),
                        wish.purchasingSystemId(),
                        CallOffKind.PERSON,
                        wish.route(),
                        wish.personRef(),
                        wish.budgetId(),
                        draft.budget().fundingRoute(),
                        wish.vatExpected(),
                        wish.decisionReference()),
                List.of(lot),
                Criteria.NONE,
                Timing.of(now, now),
                now);
        callOff.recommendDirectly(procurements.direct(callOff, now));
        callOffs.persistAndFlush(callOff);
        timeline.add(
                callOff.id(),
                wish.authority(),
                Step.CALL_OFF_DRAFTED,
                actor,
                lot.support().category() + " in " + lot.support().area() + ", " + wish.route());
        return callOff;
    }
}
