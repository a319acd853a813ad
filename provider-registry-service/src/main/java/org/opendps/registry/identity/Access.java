package org.opendps.registry.identity;

import java.util.List;

/**
 * Whether somebody acts for a provider, and whether the identity provider knows it yet. PENDING again when the provider
 * was merged into another: the identity provider has to be told the new one.
 */
public enum Access {
    PENDING,
    GRANTED,
    REMOVING,
    REMOVED;

    public List<Access> next() {
        return switch (this) {
            case PENDING -> List.of(GRANTED, REMOVING);
            case GRANTED -> List.of(PENDING, REMOVING);
            case REMOVING -> List.of(REMOVED);
            case REMOVED -> List.of();
        };
    }

    boolean hasEnded() {
        return this == REMOVING || this == REMOVED;
    }
}
