package org.opendps.registry.membership;

import java.util.List;

/** The life of a membership. A removal is told, with reasons, before it happens (Procurement Act 2023 s.37(4)). */
public enum MemberStatus {
    ACTIVE,
    SUSPENDED,
    REMOVAL_NOTIFIED,
    REMOVED;

    public List<MemberStatus> next() {
        return switch (this) {
            case ACTIVE -> List.of(SUSPENDED, REMOVAL_NOTIFIED);
            case SUSPENDED -> List.of(ACTIVE, REMOVAL_NOTIFIED);
            case REMOVAL_NOTIFIED -> List.of(ACTIVE, SUSPENDED, REMOVED);
            case REMOVED -> List.of();
        };
    }
}
