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
    @SuppressWarnings("UnusedVariable") // two scanners do not write over one another
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

    void scanned(boolean clean, Instant at) {
        scannedAt = at;
        status = clean ? FileStatus.READY : FileStatus.INFECTED;
    }

    void destroyed() {
        status = FileStatus.DESTROYED;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 or 410 when nobody may read it now, or ever */
    void mustBeReadable() {
        switch (status) {
            case READY -> {}
            case QUARANTINED -> throw new FileQuarantined().refused();
            case INFECTED -> throw new FileInfected("").refused();
            case DESTROYED -> throw new FileDestroyed().refused();
        }
    }

    UUID id() {
        return id;
    }

    FileStatus status() {
        return status;
    }

    FileView view() {
        return new FileView(id, status, mediaType, size, sha256, scannedAt);
    }
}
