package org.opendps.registry.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;

    @Version
    // two scanners do not write over one another
    private long version;

    private String mediaType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    private @Nullable Instant scannedAt;

    protected StoredFile() {}

    StoredFile(Received received) {
        this.id = Ids.next();
        this.mediaType = received.mediaType();
        this.size = received.size();
        this.sha256 = received.sha256();
        this.status = FileStatus.READY;
        this.scannedAt = received.scannedAt();
    }

    /** @return whether that changed something: it may have been destroyed meanwhile */
    boolean scanned(boolean clean, Instant at) {
        var verdict = clean ? FileStatus.READY : FileStatus.INFECTED;
        if (!status.next().contains(verdict)) {
            return false;
        }
        scannedAt = at;
        status = verdict;
        return true;
    }

    /** One that was infected is gone already, and stays what it was. */
    void destroyed() {
        if (status.next().contains(FileStatus.DESTROYED)) {
            status = FileStatus.DESTROYED;
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 or 410 when nobody may read it now, or ever */
    void mustBeReadable() {
        switch (status) {
            case READY -> {}
            case QUARANTINED -> throw new FileQuarantined().refused();
            case INFECTED, DESTROYED -> throw new FileGone(status).refused();
        }
    }

    UUID id() {
        return id;
    }

    FileStatus status() {
        return status;
    }

    FileView view() {
        return new FileView(id, version, status, mediaType, size, sha256, scannedAt);
    }
}
