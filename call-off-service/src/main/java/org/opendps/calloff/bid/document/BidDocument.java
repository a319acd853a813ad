package org.opendps.calloff.bid.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;

/** A document of a bid. Even its name is the bidder's own until the opening. */
@Entity
@Table(name = "bid_document")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class BidDocument {

    @Id
    private UUID id;

    private UUID bidId;
    private byte[] ownCopy;
    private String sealedDigest;
    private Instant sentAt;

    /** Whether a submission names it: then its bytes stay, whatever the bidder does with the own copy. */
    private boolean submitted;

    private @Nullable Instant removedAt;

    protected BidDocument() {}

    public BidDocument(UUID bidId, Enclosure enclosure, Instant at, OwnSeal seal) {
        this.id = enclosure.id();
        this.bidId = bidId;
        this.sealedDigest = enclosure.sealedSha256();
        this.sentAt = at;
        this.ownCopy = seal.close(place(), enclosure);
    }

    Enclosure enclosure(OwnSeal seal) {
        return seal.open(place(), ownCopy, Enclosure.class);
    }

    public void submit() {
        submitted = true;
    }

    boolean isSubmitted() {
        return submitted;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    private String place() {
        return bidId + "/" + id;
    }

    UUID bidId() {
        return bidId;
    }

    public UUID id() {
        return id;
    }
}
