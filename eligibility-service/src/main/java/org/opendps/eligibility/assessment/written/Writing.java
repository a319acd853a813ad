package org.opendps.eligibility.assessment.written;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** Reasons and advice, as they were written once. Never changed: the next writing has the next number. */
@Entity
@Table(name = "determination_writing")
public class Writing {

    @Id
    private UUID id;

    private UUID determinationId;
    private int number;

    /** Closed with the person's data key. */
    private byte[] words;

    private String writtenBy;
    private Instant writtenAt;

    protected Writing() {}

    Writing(UUID determinationId, int number, byte[] words, String by, Instant at) {
        this.id = Ids.next();
        this.determinationId = determinationId;
        this.number = number;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID determinationId() {
        return determinationId;
    }

    public int number() {
        return number;
    }

    byte[] words() {
        return words;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
