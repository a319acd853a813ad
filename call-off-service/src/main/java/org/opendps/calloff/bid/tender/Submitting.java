package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.counter.Counter;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** What the bidder wrote last is encrypted to the call-off's key and receipted. */
@ApplicationScoped
@Transactional
class Submitting {

    private final Counter counter;
    private final Competitions competitions;
    private final Bids bids;
    private final Envelope envelope;
    private final Timeline timeline;

    Submitting(Counter counter, Competitions competitions, Bids bids, Envelope envelope, Timeline timeline) {
        this.counter = counter;
        this.competitions = competitions;
        this.bids = bids;
        this.envelope = envelope;
        this.timeline = timeline;
    }

    Bid submit(UUID id, UUID providerId, Actor actor) {
        var arrival = counter.arrivedWith(id, providerId);
        var callOff = competitions.forBidding(arrival.callOffId());
        var bid = bids.locked(id);
        callOff.mustTakeBids(arrival.at());
        bid.mustBeNews(callOff.changed().lastOf(bid.lot()));
        envelope.seal(bid, callOff, arrival.at());
        bids.flush();
        timeline.add(callOff.id(), callOff.authority(), Step.BID_SUBMITTED, actor, "bid " + id);
        return bid;
    }

    /** After an amendment what was submitted counts only if its bidder says that it does. */
    Bid confirm(UUID id, UUID providerId, Actor actor) {
        var arrival = counter.arrivedWith(id, providerId);
        var callOff = competitions.forBidding(arrival.callOffId());
        var bid = bids.locked(id);
        callOff.mustTakeBids(arrival.at());
        envelope.mustFit(bid, callOff);
        bid.confirm(callOff.changed().lastOf(bid.lot()));
        bids.flush();
        timeline.add(callOff.id(), callOff.authority(), Step.BID_CONFIRMED, actor, "bid " + id);
        return bid;
    }
}
