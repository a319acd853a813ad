package org.opendps.calloff.evaluation.clarification.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;

/** One document of an answer. Its name and key are closed, as those of a bid's own copy are. */
@Entity
@Table(name = "clarification_document")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class AnswerDocument {

    @Id
    private UUID id;

    private UUID clarificationId;
    private byte[] ownCopy;
    private String sealedDigest;
    private Instant sentAt;

    protected AnswerDocument() {}

    AnswerDocument(UUID clarificationId, Enclosure enclosure, Instant at, OwnSeal seal) {
        this.id = enclosure.id();
        this.clarificationId = clarificationId;
        this.sealedDigest = enclosure.sealedSha256();
        this.sentAt = at;
        this.ownCopy = seal.close(place(), enclosure);
    }

    Enclosure enclosure(OwnSeal seal) {
        return seal.open(place(), ownCopy, Enclosure.class);
    }

    private String place() {
        return clarificationId + "/" + id;
    }

    UUID clarificationId() {
        return clarificationId;
    }
}
