package org.opendps.registry.consultation;

import java.util.List;

/** The life of a fee consultation: it closes by itself. */
public enum ConsultationStatus {
    OPEN,
    CLOSED;

    public List<ConsultationStatus> next() {
        return switch (this) {
            case OPEN -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }
}
