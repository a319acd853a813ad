package org.opendps.registry.invitation;

import java.util.List;

/** The life of an invitation; that it ends with its last day is no state. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    CANCELLED;

    public List<InvitationStatus> next() {
        return switch (this) {
            case OPEN -> List.of(ACCEPTED, CANCELLED);
            case ACCEPTED, CANCELLED -> List.of();
        };
    }
}
