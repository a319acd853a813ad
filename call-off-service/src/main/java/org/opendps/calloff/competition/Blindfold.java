package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/** What people may not see while they judge, whatever else they may. */
@ApplicationScoped
public class Blindfold {

    private final Caller caller;

    Blindfold(Caller caller) {
        this.caller = caller;
    }

    /** Who scores, or settles scores, judges as the criteria say until that is done. */
    public boolean isOn(CallOff callOff) {
        return isForJudges() && callOff.course().isBeingJudged();
    }

    /** Whether whoever calls may judge, some call-off or other. */
    public boolean isForJudges() {
        return caller.is(Roles.EVALUATOR) || caller.is(Roles.MODERATOR);
    }

    public boolean hidesPrices(CallOff callOff) {
        return isOn(callOff) && callOff.criteria().hidesPrices();
    }
}
