package org.opendps.registry.intake;

import java.util.List;

public enum ImportStatus {
    RECEIVED,
    RUNNING,
    DONE,
    STOPPED;

    public List<ImportStatus> next() {
        return switch (this) {
            case RECEIVED -> List.of(RUNNING, DONE, STOPPED);
            case RUNNING -> List.of(DONE, STOPPED);
            case DONE, STOPPED -> List.of();
        };
    }
}
