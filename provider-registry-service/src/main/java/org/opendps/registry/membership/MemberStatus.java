package org.opendps.registry.membership;

import java.util.List;

/**
 * The life of a membership. A removal is told, with reasons, before it happens. A suspension can be given another end,
 * and a removal can be told anew, with another day or on a graver ground.
 */
public enum MemberStatus {
    ACTIVE,
    SUSPENDED,
    REMOVAL_NOTIFIED,
    REMOVED;

    public List<MemberStatus> next() {
        return switch (this) {
            case ACTIVE -> List.of(SUSPENDED, REMOVAL_NOTIFIED);
            case SUSPENDED -> List.of(ACTIVE, SUSPENDED, REMOVAL_NOTIFIED);
            case REMOVAL_NOTIFIED -> List.of(ACTIVE, SUSPENDED, REMOVAL_NOTIFIED, REMOVED);
            case REMOVED -> List.of();
        };
    }
}
