package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.RightToBid;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Always the call-off first, then the bid: the opening takes them in the same order. */
@ApplicationScoped
@Transactional
class Bidding {

    private final Competitions competitions;
    private final RightToBid rightToBid;
    private final Bids bids;
    private final Seal seal;
    private final Timeline timeline;

    Bidding(Competitions competitions, RightToBid rightToBid, Bids bids, Seal seal, Timeline timeline) {
        this.competitions = competitions;
        this.rightToBid = rightToBid;
        this.bids = bids;
        this.seal = seal;
        this.timeline = timeline;
    }

    Bid draft(UUID callOffId, UUID providerId, Offer offer, Instant arrived) {
        var callOff = competitions.forBidding(callOffId);
        int lot = callOff.lot(offer.lotOrOnly()).number();
        rightToBid.hold(callOff, providerId, lot, arrived);
        callOff.mustTakeBids(arrived);
        bids.live(callOffId, lot, providerId).ifPresent(bid -> {
            throw new BidRefused.OneLiveBid(bid.id(), bid.status()).refused();
        });
        var sound = offer.sound(callOff.criteria().questionIds());
        var bid = new Bid(callOffId, lot, callOff.authority(), providerId, sound, seal);
        bids.persistAndFlush(bid);
        return bid;
    }

    Bid revise(UUID id, UUID providerId, @Nullable String ifMatch, Offer offer, Instant arrived) {
        var callOff = callOffOf(id, providerId);
        var bid = bids.locked(id);
        Versions.require(ifMatch, bid.version());
        callOff.mustTakeBids(arrived);
        bid.revise(offer.sound(callOff.criteria().questionIds()), seal);
        bids.flush();
        return bid;
    }

    Bid submit(UUID id, UUID providerId, Actor actor, Instant arrived) {
        var callOff = callOffOf(id, providerId);
        var bid = bids.locked(id);
        callOff.mustTakeBids(arrived);
        bid.content(seal).mustAnswer(callOff.criteria().questionIds());
        bid.submit(arrived);
        bids.flush();
        timeline.add(callOff.id(), callOff.authority(), Step.BID_SUBMITTED, actor, "bid " + id);
        return bid;
    }

    private CallOff callOffOf(UUID id, UUID providerId) {
        var callOffId = bids.callOffOf(id, providerId).orElseThrow(() -> new NotFound("bid", id).refused());
        return competitions.forBidding(callOffId);
    }
}
