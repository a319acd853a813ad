package org.opendps.eligibility.assessment.written;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** That the written record went to somebody. */
@Entity
@Table(name = "determination_dispatch")
class Dispatch {

    /** To whom: the adult, the carer, and anybody else whom they ask to be given it (Care Act 2014 s.12(3), (4)). */
    enum Recipient {
        ADULT,
        CARER,
        OTHER_ASKED_FOR,
        ADVOCATE
    }

    enum Format {
        PAPER,
        LARGE_PRINT,
        EASY_READ,
        BRAILLE,
        AUDIO,
        TRANSLATION,
        EMAIL,
        HANDED_OVER
    }

    @Id
    private UUID id;

    private UUID determinationId;
    private int recordVersion;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    /** Closed with the person's data key: who somebody else is. */
    private byte @Nullable [] sentTo;

    @Enumerated(EnumType.STRING)
    private Format format;

    private String sentBy;
    private Instant recordedAt;

    protected Dispatch() {}

    Dispatch(
            UUID determinationId,
            int recordVersion,
            DispatchRequest request,
            LocalDate on,
            byte @Nullable [] sentTo,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.determinationId = determinationId;
        this.recordVersion = recordVersion;
        this.sentOn = on;
        this.recipient = request.recipient();
        this.sentTo = sentTo;
        this.format = request.format();
        this.sentBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID determinationId() {
        return determinationId;
    }

    int recordVersion() {
        return recordVersion;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    Recipient recipient() {
        return recipient;
    }

    Optional<byte[]> sentTo() {
        return Optional.ofNullable(sentTo);
    }

    Format format() {
        return format;
    }

    String sentBy() {
        return sentBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
