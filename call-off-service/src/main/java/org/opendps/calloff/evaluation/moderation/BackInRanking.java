package org.opendps.calloff.evaluation.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.BidBack;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.RankedAnew;
import org.opendps.calloff.timeline.Actor;

/**
 * A bid that was excluded by mistake counts again. Excluded after the scores were settled, it was scored with the others, and
 * the lot is ranked anew with it; excluded before, it never was, and the moderation begins anew.
 */
@ApplicationScoped
public class BackInRanking {

    private final Evaluations evaluations;
    private final RankedAnew ranked;
    private final Reopening reopening;
    private final Event<BidBack> back;

    BackInRanking(Evaluations evaluations, RankedAnew ranked, Reopening reopening, Event<BidBack> back) {
        this.back = back;
        this.evaluations = evaluations;
        this.ranked = ranked;
        this.reopening = reopening;
    }

    /** Nothing before the moderation: it is scored with the others. */
    public void with(CallOff callOff, Bid bid, Instant excludedAt, Actor actor, String reason, Instant now) {
        var why = "The exclusion of bid " + bid.id() + " was taken back. " + reason;
        evaluations.of(callOff.id()).ifPresent(settled -> {
            if (settled.settledAt().isBefore(excludedAt)) {
                ranked.with(callOff, settled, bid, why, now);
            } else {
                reopening.reopen(callOff.id(), callOff.authority(), actor, why, now);
            }
        });
        back.fire(new BidBack(callOff.id(), bid.lot()));
    }
}
