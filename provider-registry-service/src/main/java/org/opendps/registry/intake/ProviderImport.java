package org.opendps.registry.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.file.FileView;

/** A file with providers, and how far it is worked off. */
@Entity
@Table(name = "provider_import")
class ProviderImport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String sentBy;
    private String sentRole;
    private Instant sentAt;
    private String sha256;

    /** Null for one that was over before files of imports were kept with the others. */
    private @Nullable UUID fileId;

    private int rows;
    private int rowsRead;
    private int created;
    private int updated;
    private int unchanged;
    private int refused;
    private int likelyDuplicates;

    @SuppressWarnings("UnusedVariable") // for those who ask the database
    private @Nullable String stoppedBy;

    protected ProviderImport() {}

    ProviderImport(String authority, boolean dryRun, Actor sender, Instant now, FileView file, int rows) {
        this.id = Ids.next();
        this.authority = authority;
        this.dryRun = dryRun;
        this.status = ImportStatus.RECEIVED;
        this.sentBy = sender.username();
        this.sentRole = sender.role();
        this.sentAt = now;
        this.sha256 = file.sha256();
        this.fileId = file.id();
        this.rows = rows;
    }

    /** Whether these are the lines that come next: nobody else has taken them, and nobody has stopped it. */
    boolean isAt(int position) {
        return !status.next().isEmpty() && rowsRead == position;
    }

    void advance(List<RowOutcome> outcomes) {
        rowsRead += outcomes.size();
        outcomes.forEach(row -> count(row.outcome()));
        status = rowsRead == rows ? ImportStatus.DONE : ImportStatus.RUNNING;
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
            case LIKELY_DUPLICATE -> likelyDuplicates++;
        }
    }

    /** What was taken stays taken. */
    void stop(String officer) {
        if (!status.next().contains(ImportStatus.STOPPED)) {
            throw new StateConflict("import", "a cancellation", status, status.next()).refused();
        }
        status = ImportStatus.STOPPED;
        stoppedBy = officer;
    }

    boolean isOver() {
        return status.next().isEmpty();
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

    boolean isDryRun() {
        return dryRun;
    }

    int rowsRead() {
        return rowsRead;
    }

    UUID fileId() {
        return Objects.requireNonNull(fileId);
    }

    Actor sender() {
        return new Actor(sentBy, sentRole);
    }

    ProviderImportView view() {
        return new ProviderImportView(
                id,
                authority,
                status,
                dryRun,
                sentBy,
                sentAt,
                sha256,
                rows,
                rowsRead,
                created,
                updated,
                unchanged,
                refused,
                likelyDuplicates);
    }
}
