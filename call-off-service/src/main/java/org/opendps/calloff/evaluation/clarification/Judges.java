package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.bid.Bid;
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
    void mustBe(Actor actor, CallOff callOff, Bid bid, ClarificationKind kind) {
        interests.mustLetAsk(callOff, actor, bid.providerId());
        if (kind == ClarificationKind.ABNORMALLY_LOW) {
            interests.mustLetSeePrices(callOff);
        }
    }
}
