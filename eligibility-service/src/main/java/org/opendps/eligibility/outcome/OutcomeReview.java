package org.opendps.eligibility.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** One conversation on what support has changed. Never changed: who has more to say is asked again. */
@Entity
class OutcomeReview {

    @Id
    private UUID id;

    private UUID personRef;
    private String authority;
    private UUID placementId;
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Speaker saidBy;

    /** Closed with the person's data key. */
    private byte[] words;

    private String recordedBy;
    private Instant recordedAt;

    /** Why it was asked now (Care Act 2014 s.27). */
    enum Occasion {
        SIX_TO_EIGHT_WEEKS,
        YEARLY,
        ON_REQUEST,
        CHANGE_OF_CIRCUMSTANCES
    }

    /** Whose words they are. */
    enum Speaker {
        PERSON,
        PERSON_WITH_SUPPORT,
        REPRESENTATIVE,
        ADVOCATE
    }

    protected OutcomeReview() {}

    OutcomeReview(UUID personRef, String authority, ReviewRequest request, byte[] words, String by, Instant at) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.placementId = request.placementId();
        this.reviewedOn = request.on();
        this.occasion = request.occasion();
        this.saidBy = request.saidBy();
        this.words = words;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    byte[] words() {
        return words;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    ReviewView view(Words opened) {
        return new ReviewView(id, personRef, placementId, reviewedOn, occasion, saidBy, opened, recordedBy, recordedAt);
    }
}
