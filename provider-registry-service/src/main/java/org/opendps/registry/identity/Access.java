package org.opendps.registry.identity;

import java.util.List;

/** Whether the identity provider knows of the binding yet. */
public enum Access {
    PENDING,
    GRANTED;

    public List<Access> next() {
        return switch (this) {
            case PENDING -> List.of(GRANTED);
            case GRANTED -> List.of();
        };
    }
}
