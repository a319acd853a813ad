package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

/** What later features ask of bids, and how they decide them. */
@ApplicationScoped
public class BidBook {

    private final Bids bids;

    BidBook(Bids bids) {
        this.bids = bids;
    }

    /** Without loading the bid: its row is read when the call-off is held. */
    public UUID callOffOf(UUID id, String authority) {
        return bids.callOffOf(id, authority).orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** Of a council, opened or not. */
    public Bid of(UUID id, String authority) {
        return bids.findByIdOptional(id)
                .filter(bid -> bid.authority().equals(authority))
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** Of a call-off: a bid of another one is none here. */
    public Bid in(UUID callOffId, UUID id) {
        return bids.findByIdOptional(id)
                .filter(bid -> bid.callOffId().equals(callOffId))
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** The bids that were opened and are still in the competition. */
    public List<Bid> standing(UUID callOffId) {
        return bids.in(callOffId, BidStatus.OPENED);
    }

    /** @param why by bid */
    public void exclude(UUID callOffId, Map<UUID, String> why) {
        standing(callOffId).stream()
                .filter(bid -> why.containsKey(bid.id()))
                .forEach(bid -> bid.exclude(why.getOrDefault(bid.id(), "")));
    }

    /** One wins, all others of the lot that stand lose. */
    public void decide(UUID callOffId, int lot, UUID winner) {
        for (var bid : standing(callOffId)) {
            if (bid.lot() != lot) {
                continue;
            }
            if (bid.id().equals(winner)) {
                bid.win();
            } else {
                bid.lose();
            }
        }
    }
}
