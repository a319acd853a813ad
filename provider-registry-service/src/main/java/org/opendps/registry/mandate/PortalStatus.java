package org.opendps.registry.mandate;

import java.util.List;

/** The life of a portal's accreditation. */
public enum PortalStatus {
    ACCREDITED,
    SUSPENDED,
    WITHDRAWN;

    public List<PortalStatus> next() {
        return switch (this) {
            case ACCREDITED -> List.of(SUSPENDED, WITHDRAWN);
            case SUSPENDED -> List.of(ACCREDITED, WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }
}
