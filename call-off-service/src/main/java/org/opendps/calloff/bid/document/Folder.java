package org.opendps.calloff.bid.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;

/** The documents of bids, for those who may read them: whoever calls this has made sure of it. */
@ApplicationScoped
public class Folder {

    private final BidDocuments documents;
    private final OwnSeal seal;

    Folder(BidDocuments documents, OwnSeal seal) {
        this.documents = documents;
        this.seal = seal;
    }

    public List<Enclosure> own(UUID bidId) {
        return documents.of(bidId).stream().map(one -> one.enclosure(seal)).toList();
    }

    /** By bid, with one query. */
    public Map<UUID, List<Enclosure.View>> own(Collection<UUID> bidIds) {
        return documents.ofAll(bidIds).stream()
                .collect(Collectors.groupingBy(
                        BidDocument::bidId,
                        Collectors.mapping(one -> one.enclosure(seal).view(), Collectors.toList())));
    }

    /** For its bidder. */
    Enclosure ownOne(UUID bidId, UUID id) {
        return documents
                .ownOf(bidId, id)
                .orElseThrow(() -> new NotFound("document", id).refused())
                .enclosure(seal);
    }

    /** For the council, with the key that the opening found in the offer. */
    static Enclosure openedOne(Bid bid, UUID id) {
        return bid.offer().documents().stream()
                .filter(enclosure -> enclosure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id).refused());
    }

    /** The file as it was sent. */
    byte[] content(Enclosure enclosure) {
        return enclosure.key().open(enclosure.id(), documents.sealed(enclosure.id()));
    }

    /** Whether the encrypted bytes are those that the offer names. */
    public boolean isWhole(UUID bidId, Collection<Enclosure> named) {
        if (named.isEmpty()) {
            return true;
        }
        var stored = documents.storedDigests(bidId);
        return named.stream().allMatch(one -> one.sealedSha256().equals(stored.get(one.id())));
    }
}
