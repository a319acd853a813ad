package org.opendps.calloff.bid.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.counter.Arrival;
import org.opendps.calloff.bid.counter.Counter;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.Digests;
import org.opendps.calloff.bid.seal.FileKey;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.Competitions;

/** Documents come and go until the deadline, like every other part of the bidder's own copy. */
@ApplicationScoped
@Transactional
class Attaching {

    private static final int MOST = 10;
    private static final int MOST_EVER = 30;
    private static final int LONGEST_NAME = 200;

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
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new DocumentRefused.DocumentNameMissing().refused();
        }
        var content = file.bytes();
        var kind = FileKind.of(content).orElseThrow(() -> new DocumentRefused.DocumentKindNotTaken().refused());
        var bid = held(bidId, arrival);
        // what was submitted once is kept when it is removed, and so counts here too
        if (documents.of(bidId).size() >= MOST || documents.count("bidId", bidId) >= MOST_EVER) {
            throw new DocumentRefused.DocumentsEnough(MOST).refused();
        }
        var id = Ids.next();
        var key = FileKey.fresh();
        var sealed = key.close(id, content);
        var enclosure = new Enclosure(
                id, name, kind.mediaType(), content.length, Digests.sha256(content), Digests.sha256(sealed), key);
        documents.keep(new BidDocument(bidId, enclosure, arrival.at(), seal), sealed);
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
