package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import org.opendps.calloff.need.Entitlement;

/** Whether a draft may be published on a day, asked anew: the system may have ended, or needs may have been reassessed. */
@ApplicationScoped
class Lawfulness {

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
        new DeclaredCriteria(system.awardCriteria()).mustHold(callOff.criteria());
        mustBeEntitled(callOff);
        return procurements.decide(callOff, today);
    }

    private void mustBeEntitled(CallOff callOff) {
        var person = callOff.personRef();
        if (person != null) {
            var from = callOff.lots().stream().map(lot -> lot.support().from()).min(Comparator.naturalOrder());
            var until =
                    callOff.lots().stream().map(lot -> lot.support().until()).max(Comparator.naturalOrder());
            entitlement.of(person, callOff.authority(), from.orElseThrow(), until.orElseThrow());
        }
    }
}
