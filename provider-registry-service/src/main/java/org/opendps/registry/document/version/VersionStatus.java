package org.opendps.registry.document.version;

import org.opendps.registry.file.FileStatus;

/** Whether a version's content is there. */
public enum VersionStatus {
    AWAITING_CONTENT,
    QUARANTINED,
    READY,
    INFECTED,
    DESTROYED;

    static VersionStatus of(FileStatus file) {
        return switch (file) {
            case QUARANTINED -> QUARANTINED;
            case READY -> READY;
            case INFECTED -> INFECTED;
            case DESTROYED -> DESTROYED;
        };
    }
}
