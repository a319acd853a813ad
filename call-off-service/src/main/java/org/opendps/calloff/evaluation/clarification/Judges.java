package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.timeline.Actor;

/** Who may ask bidders, and decide on what they say. */
@ApplicationScoped
class Judges {

    private final Interests interests;

    Judges(Interests interests) {
        this.interests = interests;
    }

    /** By one side of the table, and about prices by somebody who may see them. */
    void mustBe(Actor actor, CallOff callOff, ClarificationKind kind) {
        interests.mustActForNone(callOff, actor);
        if (kind == ClarificationKind.ABNORMALLY_LOW) {
            interests.mustLetSeePrices(callOff);
        }
    }

    /** Whether whoever calls may not know what concerns the price. */
    boolean mustNotSeePrices(CallOff callOff) {
        return interests.hidePrices(callOff);
    }
}
