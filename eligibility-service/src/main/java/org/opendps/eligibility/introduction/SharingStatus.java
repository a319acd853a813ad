package org.opendps.eligibility.introduction;

import java.util.List;

/** The life of a sharing record. */
enum SharingStatus {
    OPEN,
    WITHDRAWN;

    List<SharingStatus> next() {
        return switch (this) {
            case OPEN -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of(OPEN);
        };
    }
}
