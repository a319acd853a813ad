package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;

/** What follows when the last bid of a lot is out. */
@ApplicationScoped
public class LastBids {

    private final BidBook bids;
    private final Competitions competitions;

    LastBids(BidBook bids, Competitions competitions) {
        this.bids = bids;
        this.competitions = competitions;
    }

    /** Lots that have no bid left end without an award, and the call-off when all have ended. */
    public void endLots(CallOff callOff, Instant now) {
        var going = Stream.concat(bids.standing(callOff.id()).stream(), bids.heldBids(callOff.id()).stream())
                .map(Bid::lot)
                .collect(Collectors.toSet());
        if (callOff.leaveOnly(going, "No bid is left that can be awarded to.", now)) {
            competitions.announce(callOff, CallOffEvent.endOf(callOff));
        }
    }
}
