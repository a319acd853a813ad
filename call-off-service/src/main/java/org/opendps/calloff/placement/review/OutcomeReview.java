package org.opendps.calloff.placement.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** One look at the outcomes of a placement. */
@Entity
class OutcomeReview {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID placementId;
    private UUID providerId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Outcome, Achieved> outcomes;

    private @Nullable String concern;
    private @Nullable String action;
    private @Nullable LocalDate actionDueOn;
    private @Nullable String providerNote;
    private @Nullable Instant notedAt;

    /** The first first. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<EarlierNote> earlierNotes = List.of();

    private String recordedBy;
    private Instant recordedAt;

    protected OutcomeReview() {}

    OutcomeReview(UUID placementId, UUID providerId, ReviewRequest request, String by, Instant at) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.providerId = providerId;
        this.heldOn = request.heldOn();
        this.occasion = request.occasion();
        this.outcomes = new TreeMap<>(request.outcomes());
        var raised = request.concern();
        this.concern = raised == null ? null : raised.what();
        this.action = raised == null ? null : raised.action();
        this.actionDueOn = raised == null ? null : raised.dueOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** What was said before stays to be read. */
    void note(String words, Instant at) {
        if (providerNote != null && notedAt != null) {
            earlierNotes = Stream.concat(earlierNotes.stream(), Stream.of(new EarlierNote(providerNote, notedAt)))
                    .toList();
        }
        providerNote = words;
        notedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID placementId() {
        return placementId;
    }

    UUID providerId() {
        return providerId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Occasion occasion() {
        return occasion;
    }

    Map<Outcome, Achieved> outcomes() {
        return outcomes;
    }

    @Nullable
    String concern() {
        return concern;
    }

    @Nullable
    String action() {
        return action;
    }

    @Nullable
    LocalDate actionDueOn() {
        return actionDueOn;
    }

    @Nullable
    String providerNote() {
        return providerNote;
    }

    @Nullable
    Instant notedAt() {
        return notedAt;
    }

    List<EarlierNote> earlierNotes() {
        return List.copyOf(earlierNotes);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
