package org.opendps.registry.file;

import java.util.List;

/** Whether a file may be read. */
public enum FileStatus {
    /** Waits for the virus scanner, which was set up after it had been uploaded. */
    QUARANTINED,
    READY,
    INFECTED,
    /** Nobody may keep a copy any longer; that it was there is still known. */
    DESTROYED;

    public List<FileStatus> next() {
        return switch (this) {
            case QUARANTINED -> List.of(READY, INFECTED, DESTROYED);
            case READY -> List.of(QUARANTINED, DESTROYED);
            case INFECTED -> List.of(DESTROYED);
            case DESTROYED -> List.of();
        };
    }
}
