package org.opendps.calloff.evaluation.excluded;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.timeline.Actor;

/** Excludes bids, and knows which are. */
@ApplicationScoped
public class Exclusions {

    private final BidExclusions exclusions;
    private final BidBook bids;

    Exclusions(BidExclusions exclusions, BidBook bids) {
        this.exclusions = exclusions;
        this.bids = bids;
    }

    /** @param heard what the bidder was told or asked, and what it said */
    public BidExclusion add(Bid bid, ExclusionGround ground, String reason, String heard, Actor by, Instant at) {
        var exclusion = new BidExclusion(bid, ground, reason, heard, by, at);
        exclusions.persist(exclusion);
        bids.exclude(bid.callOffId(), Map.of(bid.id(), exclusion.inWords()));
        return exclusion;
    }

    /** The last; it may have been taken back. */
    public Optional<BidExclusion> ofBid(UUID bidId) {
        return exclusions.ofBid(bidId);
    }

    public Optional<BidExclusion> inForce(UUID bidId) {
        return exclusions.inForce(bidId);
    }
}
