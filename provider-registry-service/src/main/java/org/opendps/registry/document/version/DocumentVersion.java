package org.opendps.registry.document.version;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.file.FileView;

/** One version of a document: its file, and its days. */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID documentId;
    private int number;

    @Embedded
    private Validity validity;

    private @Nullable String fileName;
    private @Nullable UUID fileId;
    private String statedBy;
    private String statedAs;
    private Instant statedAt;
    private @Nullable LocalDate copyKeptUntil;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    /** The last day whose consequences were drawn. */
    private LocalDate actedOn;

    /** The next day on which something follows from its days. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected DocumentVersion() {}

    public DocumentVersion(UUID documentId, int number, Validity validity, Actor by, Instant now, LocalDate today) {
        this.id = Ids.next();
        this.documentId = documentId;
        this.number = number;
        this.validity = validity;
        this.statedBy = by.username();
        this.statedAs = by.role();
        this.statedAt = now;
        this.actedOn = today;
    }

    /** Its content, once: another content is another version. */
    public void receive(FileView file, String name, DocumentKind kind, LocalDate today, List<Integer> remindersBefore) {
        fileId = file.id();
        fileName = name;
        actedOn = today;
        var months = Standards.shipped().on(today, kind).copyKeptMonths();
        copyKeptUntil = months == null ? null : today.plusMonths(months).minusDays(1);
        plan(remindersBefore);
    }

    /** What follows from the days that have come since it was looked at last. */
    public DaysReached reach(LocalDate today, List<Integer> remindersBefore) {
        var reached = days(remindersBefore).reached(actedOn, today);
        actedOn = today.isAfter(actedOn) ? today : actedOn;
        plan(remindersBefore);
        return reached;
    }

    private void plan(List<Integer> remindersBefore) {
        actsOn = fileId == null ? null : days(remindersBefore).next(actedOn).orElse(null);
    }

    private DocumentDays days(List<Integer> remindersBefore) {
        return new DocumentDays(withdrawnAt == null ? validity : null, copyKeptUntil, remindersBefore);
    }

    /** Stated wrongly: it counts no more, and nobody is reminded of it. Said again it changes nothing. */
    public void withdraw(Actor by, Instant now, List<Integer> remindersBefore) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = by.username();
            plan(remindersBefore);
        }
    }

    public boolean hasContent() {
        return fileId != null;
    }

    UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    Validity validity() {
        return validity;
    }

    @Nullable
    public UUID fileId() {
        return fileId;
    }

    @Nullable
    public String fileName() {
        return fileName;
    }

    /** @param files those of several versions, by their ids */
    public VersionView view(Map<UUID, FileView> files) {
        var file = fileId == null ? null : files.get(fileId);
        return new VersionView(
                number,
                file == null ? VersionStatus.AWAITING_CONTENT : VersionStatus.of(file.status()),
                validity.validFrom(),
                validity.validUntil(),
                validity.cover(),
                fileName,
                file == null ? null : file.mediaType(),
                file == null ? null : file.size(),
                file == null ? null : file.sha256(),
                file == null ? null : file.scannedAt(),
                copyKeptUntil,
                statedBy,
                statedAs,
                statedAt,
                withdrawnAt,
                withdrawnBy,
                "/v1/documents/" + documentId + "/versions/" + number + "/content");
    }
}
