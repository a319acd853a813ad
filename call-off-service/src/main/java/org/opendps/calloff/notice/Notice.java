package org.opendps.calloff.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.award.gate.AwardNotices.Told;
import org.opendps.calloff.regime.NoticeDue;
import org.opendps.calloff.regime.NoticeKind;

/** A notice that a call-off has to publish. */
@Entity
@Table(name = "call_off_notice")
@SuppressWarnings("UnusedVariable") // some fields are read by people who look into the table
class Notice {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID callOffId;
    private @Nullable Integer lot;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private LocalDate happenedOn;
    private LocalDate dueOn;
    private String citation;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    private @Nullable LocalDate publishedOn;
    private @Nullable String reference;
    private @Nullable String publishedBy;
    private @Nullable Instant recordedAt;
    private @Nullable String dismissedWhy;

    protected Notice() {}

    /** @param lot null when it is about the whole call-off */
    Notice(String authority, UUID callOffId, @Nullable Integer lot, NoticeDue due) {
        this.id = Ids.next();
        this.authority = authority;
        this.callOffId = callOffId;
        this.lot = lot;
        this.kind = due.kind();
        this.happenedOn = due.happensOn();
        this.dueOn = due.due();
        this.citation = due.citation();
        this.status = NoticeStatus.DUE;
    }

    void publish(PublicationRequest published, LocalDate today, String by, Instant at) {
        if (!status.next().contains(NoticeStatus.PUBLISHED)) {
            throw new StateConflict("notice", "publication", status, status.next()).refused();
        }
        published.mustFit(happenedOn, today, citation);
        status = NoticeStatus.PUBLISHED;
        publishedOn = published.publishedOn();
        reference = published.reference();
        publishedBy = by;
        recordedAt = at;
    }

    /** It does not apply after all, such as the award notice of an award that was withdrawn. */
    void dismiss(String why, String by, Instant at) {
        if (!status.next().contains(NoticeStatus.DISMISSED)) {
            throw new StateConflict("notice", "dismissal", status, status.next()).refused();
        }
        status = NoticeStatus.DISMISSED;
        dismissedWhy = why;
        publishedBy = by;
        recordedAt = at;
    }

    /** The contract ends on another day than it was to. */
    void becomesDue(NoticeDue anew) {
        if (isDue()) {
            happenedOn = anew.happensOn();
            dueOn = anew.due();
        }
    }

    boolean tellsOf(LocalDate day) {
        return happenedOn.equals(day);
    }

    /** It was published, and tells of a day after which it went on. */
    boolean isOvertakenBy(LocalDate day) {
        return status == NoticeStatus.PUBLISHED && day.isAfter(happenedOn);
    }

    UUID callOffId() {
        return callOffId;
    }

    @Nullable
    Integer lot() {
        return lot;
    }

    NoticeKind kind() {
        return kind;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    boolean isDue() {
        return status == NoticeStatus.DUE;
    }

    /** What an award that comes after it is told. */
    Told told() {
        return switch (status) {
            case DUE ->
                new Told(
                        false,
                        "The tender notice (UK4) was due on " + dueOn
                                + " and nobody has recorded that it was published:"
                                + " publish it and record that under /v1/call-off-notices, or dismiss it there with the"
                                + " reason why none is due.",
                        citation);
            case PUBLISHED ->
                new Told(
                        true, "The tender notice was published on " + publishedOn + " as " + reference + ".", citation);
            case DISMISSED -> new Told(true, "The tender notice was dismissed: " + dismissedWhy, citation);
        };
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

    /** @param today overdue from the day after it was due */
    NoticeView view(LocalDate today) {
        return new NoticeView(
                id,
                callOffId,
                lot,
                kind,
                happenedOn,
                dueOn,
                status == NoticeStatus.DUE && today.isAfter(dueOn),
                citation,
                status,
                publishedOn,
                reference,
                publishedBy,
                dismissedWhy);
    }
}
