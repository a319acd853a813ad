package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidRefused;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.counter.Counter;
import org.opendps.calloff.bid.offer.Asked;
import org.opendps.calloff.bid.offer.OfferForm.Written;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.RightToBid;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/**
 * The bidder's own copy, until the deadline. First the counter, then the call-off, then the bid: the opening takes them
 * in the same order.
 */
@ApplicationScoped
@Transactional
class Bidding {

    private final Counter counter;
    private final Competitions competitions;
    private final RightToBid rightToBid;
    private final Bids bids;
    private final OwnSeal seal;
    private final Timeline timeline;

    Bidding(
            Counter counter,
            Competitions competitions,
            RightToBid rightToBid,
            Bids bids,
            OwnSeal seal,
            Timeline timeline) {
        this.counter = counter;
        this.competitions = competitions;
        this.rightToBid = rightToBid;
        this.bids = bids;
        this.seal = seal;
        this.timeline = timeline;
    }

    Bid draft(UUID callOffId, UUID providerId, Written written) {
        var arrived = counter.arrivedFor(callOffId);
        var callOff = competitions.forBidding(callOffId);
        int lot = callOff.lot(written.draft().lotOrOnly()).number();
        rightToBid.hold(callOff, providerId, lot, arrived);
        callOff.mustTakeBids(arrived);
        bids.live(callOffId, lot, providerId).ifPresent(bid -> {
            throw new BidRefused.OneLiveBid(bid.id(), bid.status()).refused();
        });
        var bid = new Bid(
                callOffId, lot, callOff.authority(), providerId, written.sound(asked(callOff, lot, arrived)), seal);
        bids.persistAndFlush(bid);
        return bid;
    }

    Bid revise(UUID id, UUID providerId, @Nullable String ifMatch, Written written) {
        var arrival = counter.arrivedWith(id, providerId);
        var callOff = competitions.forBidding(arrival.callOffId());
        var bid = bids.locked(id);
        Versions.require(ifMatch, bid.version());
        callOff.mustTakeBids(arrival.at());
        bid.revise(written.sound(asked(callOff, bid.lot(), arrival.at())), seal);
        bids.flush();
        return bid;
    }

    private static Asked asked(CallOff callOff, int lot, Instant arrived) {
        return Asked.by(callOff, lot).writtenOn(London.dateOf(arrived));
    }

    Bid withdraw(UUID id, UUID providerId, @Nullable String why, Actor actor) {
        var arrival = counter.arrivedWith(id, providerId);
        var callOff = competitions.forBidding(arrival.callOffId());
        var bid = bids.locked(id);
        callOff.mustTakeBids(arrival.at());
        bid.withdraw(why, arrival.at(), seal);
        bids.flush();
        timeline.add(callOff.id(), callOff.authority(), Step.BID_WITHDRAWN, actor, "bid " + id);
        return bid;
    }
}
