package org.opendps.registry.consent;

import java.util.List;

/** Whether it was taken back; that it ends with its last day is no state. */
public enum ConsentStatus {
    GIVEN,
    WITHDRAWN;

    public List<ConsentStatus> next() {
        return switch (this) {
            case GIVEN -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }
}
