package org.opendps.registry.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.regime.DecisionTarget;
import org.opendps.registry.regime.NoticeDue;
import org.opendps.registry.regime.NoticeKind;
import org.opendps.registry.regime.Occasion;

/** One notice about one thing that happened. Each change has its own, so two at a time do not wait for each other. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private LocalDate happenedOn;
    private @Nullable UUID memberId;
    private String summary;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private DecisionTarget.Basis dueBasis;

    private String citation;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Embedded
    private @Nullable Publication publication;

    protected Notice() {}

    Notice(Event event, NoticeDue duty) {
        this.id = Ids.next();
        this.authority = event.authority();
        this.purchasingSystemId = event.purchasingSystemId();
        this.occasion = event.occasion();
        this.happenedOn = event.on();
        this.memberId = event.memberId();
        this.summary = event.summary();
        this.status = NoticeStatus.DUE;
        this.kind = duty.kind();
        take(duty);
    }

    /** What made it due. */
    record Event(
            String authority,
            UUID purchasingSystemId,
            Occasion occasion,
            LocalDate on,
            @Nullable UUID memberId,
            String summary) {}

    /** Of a draft that was written anew. */
    void fallDue(NoticeDue duty) {
        take(duty);
    }

    private void take(NoticeDue duty) {
        due = duty.due();
        dueBasis = duty.basis();
        citation = duty.citation();
    }

    /**
     * Said twice it is the same.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when it was published with another reference; 422 when the day is
     *     not over, or nobody has looked for conflicts of interest before a market is announced
     */
    void publish(Publication published, LocalDate today) {
        var earlier = publication;
        if (earlier != null) {
            if (!earlier.reference().equals(published.reference())) {
                throw new NoticePublishedAlready(earlier.reference(), earlier.publishedOn()).refused();
            }
            return;
        }
        if (published.publishedOn().isAfter(today)) {
            throw new PublishedInTheFuture(published.publishedOn(), today).refused();
        }
        if (kind == NoticeKind.UK13) {
            ConflictsNotAssessed.check(published);
        }
        publication = published;
        status = NoticeStatus.PUBLISHED;
    }

    boolean isOverdue(LocalDate today) {
        return status == NoticeStatus.DUE && today.isAfter(due);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    NoticeKind kind() {
        return kind;
    }

    Occasion occasion() {
        return occasion;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    UUID memberId() {
        return memberId;
    }

    String summary() {
        return summary;
    }

    LocalDate due() {
        return due;
    }

    DecisionTarget.Basis dueBasis() {
        return dueBasis;
    }

    String citation() {
        return citation;
    }

    NoticeStatus status() {
        return status;
    }

    @Nullable
    Publication publication() {
        return publication;
    }
}
