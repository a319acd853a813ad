package org.opendps.calloff.bid.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.counter.Arrival;
import org.opendps.calloff.bid.counter.Counter;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.Competitions;

/** Documents come and go until the deadline, like every other part of the bidder's own copy. */
@ApplicationScoped
@Transactional
class Attaching {

    private static final int REMOVED_AT_MOST = 20;

    private final Counter counter;
    private final Competitions competitions;
    private final Bids bids;
    private final BidDocuments documents;
    private final OwnSeal seal;

    Attaching(Counter counter, Competitions competitions, Bids bids, BidDocuments documents, OwnSeal seal) {
        this.counter = counter;
        this.competitions = competitions;
        this.bids = bids;
        this.documents = documents;
        this.seal = seal;
    }

    Enclosure attach(UUID bidId, UUID providerId, @Nullable String name, SentFile file) {
        var arrival = counter.arrivedWith(bidId, providerId);
        var received = Received.of(name, file);
        var bid = held(bidId, arrival);
        Received.mustHaveRoom(documents.of(bidId).size());
        // what was submitted once is kept when it is removed, and so counts here too
        Received.mustHaveRoom(documents.count("bidId", bidId) - REMOVED_AT_MOST);
        var enclosure = received.enclosure();
        documents.keep(new BidDocument(bidId, enclosure, arrival.at(), seal), received.sealed());
        bid.documentsChanged();
        return enclosure;
    }

    void remove(UUID bidId, UUID providerId, UUID id) {
        var arrival = counter.arrivedWith(bidId, providerId);
        var bid = held(bidId, arrival);
        var document = documents.ownOf(bidId, id).orElseThrow(() -> new NotFound("document", id).refused());
        if (document.isSubmitted()) {
            document.remove(arrival.at());
        } else {
            documents.drop(document);
        }
        bid.documentsChanged();
    }

    private Bid held(UUID bidId, Arrival arrival) {
        var callOff = competitions.forBidding(arrival.callOffId());
        var bid = bids.locked(bidId);
        callOff.mustTakeBids(arrival.at());
        return bid;
    }
}
