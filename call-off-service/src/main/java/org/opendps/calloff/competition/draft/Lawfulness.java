package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.criteria.DeclaredCriteria;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotPlanning;
import org.opendps.calloff.competition.lot.OnOffer;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.competition.procurement.ProcurementRefused;
import org.opendps.calloff.need.Entitlement;

/** Whether a draft may be published on a day, asked anew: the system may have ended, or needs may have been reassessed. */
@ApplicationScoped
public class Lawfulness {

    private final Procurements procurements;
    private final Entitlement entitlement;

    Lawfulness(Procurements procurements, Entitlement entitlement) {
        this.procurements = procurements;
        this.entitlement = entitlement;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with the first thing that is against it */
    Procurement mustBePublishable(CallOff callOff, LocalDate today) {
        var system = procurements.systemOf(callOff);
        callOff.lots()
                .forEach(lot -> OnOffer.require(
                        system,
                        callOff.authority(),
                        lot.support().category(),
                        lot.support().area(),
                        today));
        procurements.mustBeEstimated(system, callOff.authority(), callOff.lots(), today);
        new DeclaredCriteria(system.awardCriteria()).mustHold(callOff.criteria());
        mustBeEntitled(callOff, callOff.lots());
        return procurements.decide(callOff, today);
    }

    /** What bidders are told of the price is the cap of the day of publication. */
    List<Lot> capped(CallOff callOff) {
        return procurements.capped(procurements.systemOf(callOff), callOff.lots());
    }

    /**
     * What a published call-off is amended to is as sound as it was, within the person's budget, and lets the same people
     * bid: who was asked to bid does not change with its value. Only what is amended is looked at again: a deadline can be
     * extended whatever became of the system or the budget since.
     *
     * @return what was decided at the publication, at the value of now; null for call-offs of before that was kept
     * @throws org.opendps.blocks.problem.Refused 422 with the first thing that is against it
     */
    public @Nullable Procurement mustStayAsPublished(CallOff callOff, List<Lot> lots, LocalDate today) {
        var published = callOff.published().procurement();
        if (lots.equals(callOff.lots())) {
            return published;
        }
        lots.forEach(lot -> lot.sound(today));
        procurements.mustKeepTheCap(callOff, lots);
        mustBeEntitled(callOff, lots);
        if (published == null) {
            return null;
        }
        var now = procurements.decide(callOff, lots, today);
        boolean publicFromNowOn = now.asksForConflictsAssessment() && !published.asksForConflictsAssessment();
        if (now.bidders().circle() != published.bidders().circle()
                || (publicFromNowOn && callOff.published().conflictsAssessment() == null)) {
            throw new ProcurementRefused.AnotherProcurement(published.value(), now.value()).refused();
        }
        return published.at(now.value());
    }

    private void mustBeEntitled(CallOff callOff, List<Lot> lots) {
        var person = callOff.personRef();
        if (person != null) {
            var from = lots.stream().map(lot -> lot.support().from()).min(Comparator.naturalOrder());
            var until = lots.stream().map(lot -> lot.support().until()).max(Comparator.naturalOrder());
            var budget = entitlement.of(person, callOff.authority(), from.orElseThrow(), until.orElseThrow());
            new LotPlanning(callOff.commission().kind(), budget).mustPlan(lots);
        }
    }
}
