package org.opendps.registry.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.notice.content.Correction;
import org.opendps.registry.notice.content.Publication;
import org.opendps.registry.regime.notice.NoticeDue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;
import org.opendps.registry.regime.term.DecisionTarget;

/** One notice about one thing that happened. Each change has its own, so two at a time do not wait for each other. */
@Entity
public class Notice {

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
    private @Nullable UUID applicationId;
    private String summary;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private DecisionTarget.Basis dueBasis;

    private String citation;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Embedded
    private @Nullable Publication publication;

    /** What was said of its publication before, the oldest first. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Correction> corrections;

    /** The next day on which the council is told that it is due, or overdue; none when it is out or was told so. */
    private @Nullable LocalDate actsOn;

    protected Notice() {}

    Notice(Event event, NoticeDue duty, Reminders reminders, LocalDate today) {
        this.id = Ids.next();
        this.authority = event.authority();
        this.purchasingSystemId = event.purchasingSystemId();
        this.occasion = event.occasion();
        this.happenedOn = event.on();
        this.memberId = event.about().memberId();
        this.applicationId = event.about().applicationId();
        this.summary = event.about().summary();
        this.status = NoticeStatus.DUE;
        this.kind = duty.kind();
        take(duty);
        this.corrections = List.of();
        this.actsOn = reminders.next(due, today);
    }

    /** What made it due. */
    record Event(String authority, UUID purchasingSystemId, Occasion occasion, LocalDate on, About about) {}

    /** Whom it is about, or what was said of it. */
    record About(@Nullable UUID memberId, @Nullable UUID applicationId, String summary) {

        static About member(UUID id) {
            return new About(id, null, "");
        }

        static About applicant(UUID application) {
            return new About(null, application, "");
        }

        static About said(String summary) {
            return new About(null, null, summary);
        }
    }

    /** Of a draft that was written anew. */
    void fallDue(NoticeDue duty, Reminders reminders, LocalDate today) {
        if (!duty.due().equals(due)) {
            actsOn = reminders.next(duty.due(), today);
        }
        take(duty);
    }

    /** @return whether today is a day on which it is told */
    boolean reach(LocalDate today, Reminders reminders) {
        var planned = actsOn;
        if (planned == null || planned.isAfter(today)) {
            return false;
        }
        actsOn = isOverdue(today) ? null : reminders.next(due, today.plusDays(1));
        return true;
    }

    private void take(NoticeDue duty) {
        due = duty.due();
        dueBasis = duty.basis();
        citation = duty.citation();
    }

    /**
     * Said twice it is the same.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when it was published with another reference or on another day;
     *     422 when the day is not over or before what it tells of, or nobody has looked for conflicts of interest where
     *     the law wants that first
     */
    public void publish(Publication published, LocalDate today) {
        if (!status.next().contains(NoticeStatus.PUBLISHED)) {
            var earlier = Objects.requireNonNull(publication);
            if (!earlier.saysTheSameAs(published)) {
                throw new NoticePublishedAlready(earlier.reference(), earlier.publishedOn()).refused();
            }
            return;
        }
        check(published, today);
        publication = published;
        status = NoticeStatus.PUBLISHED;
        actsOn = null;
    }

    /**
     * What was said wrongly of its publication; what was in it stays.
     *
     * @throws org.opendps.blocks.problem.Refused as for the publication
     */
    public void correct(Publication said, String why, LocalDate today) {
        var earlier = Objects.requireNonNull(publication);
        if (earlier.saysTheSameAs(said)) {
            return;
        }
        check(said, today);
        corrections = Stream.concat(corrections.stream(), Stream.of(earlier.correctedBy(said, why, today)))
                .toList();
        publication = said.with(earlier.content());
    }

    private void check(Publication published, LocalDate today) {
        if (published.publishedOn().isAfter(today)) {
            throw new PublishedInTheFuture(published.publishedOn(), today).refused();
        }
        if (kind.comesAfterwards() && published.publishedOn().isBefore(happenedOn)) {
            throw new PublishedBeforeItHappened(published.publishedOn(), happenedOn).refused();
        }
        ConflictsNotAssessed.check(kind, published);
    }

    public boolean isOverdue(LocalDate today) {
        return status == NoticeStatus.DUE && today.isAfter(due);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Occasion occasion() {
        return occasion;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** Whom it is about: a member, or an application; null when it is about the system. */
    @Nullable
    public UUID subject() {
        return memberId == null ? applicationId : memberId;
    }

    public String summary() {
        return summary;
    }

    public LocalDate due() {
        return due;
    }

    public DecisionTarget.Basis dueBasis() {
        return dueBasis;
    }

    public String citation() {
        return citation;
    }

    public NoticeStatus status() {
        return status;
    }

    @Nullable
    public Publication publication() {
        return publication;
    }

    public List<Correction> corrections() {
        return corrections;
    }
}
