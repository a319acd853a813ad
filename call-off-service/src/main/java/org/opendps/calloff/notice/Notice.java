package org.opendps.calloff.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
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

    protected Notice() {}

    Notice(String authority, UUID callOffId, NoticeDue due, LocalDate happenedOn) {
        this.id = Ids.next();
        this.authority = authority;
        this.callOffId = callOffId;
        this.kind = due.kind();
        this.happenedOn = happenedOn;
        this.dueOn = due.due();
        this.citation = due.citation();
        this.status = NoticeStatus.DUE;
    }

    void publish(PublicationRequest published, LocalDate today, String by, Instant at) {
        if (!status.next().contains(NoticeStatus.PUBLISHED)) {
            throw new StateConflict("notice", "publication", status, status.next()).refused();
        }
        published.mustFit(happenedOn, today);
        status = NoticeStatus.PUBLISHED;
        publishedOn = published.publishedOn();
        reference = published.reference();
        publishedBy = by;
        recordedAt = at;
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
                kind,
                happenedOn,
                dueOn,
                status == NoticeStatus.DUE && today.isAfter(dueOn),
                citation,
                status,
                publishedOn,
                reference,
                publishedBy);
    }
}
