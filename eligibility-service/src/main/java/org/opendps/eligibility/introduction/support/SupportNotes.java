package org.opendps.eligibility.introduction.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The notes on one person, closed with that person's key. */
@Entity
class SupportNotes {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private byte[] notes;
    private String writtenBy;
    private Instant writtenAt;

    protected SupportNotes() {}

    SupportNotes(UUID personRef, byte[] notes, String writtenBy, Instant writtenAt) {
        this.personRef = personRef;
        write(notes, writtenBy, writtenAt);
    }

    final void write(byte[] newNotes, String by, Instant at) {
        notes = newNotes;
        writtenBy = by;
        writtenAt = at;
    }

    UUID personRef() {
        return personRef;
    }

    long version() {
        return version;
    }

    byte[] notes() {
        return notes;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
