package org.opendps.eligibility.referral;

import java.util.List;

/** The life of a referral. */
enum ReferralStatus {
    RECEIVED,
    /** A practitioner knows whom it is about, and may find that it is somebody else. */
    LINKED,
    ASSESSED,
    CLOSED;

    List<ReferralStatus> next() {
        return switch (this) {
            case RECEIVED -> List.of(LINKED, CLOSED);
            case LINKED -> List.of(LINKED, ASSESSED, CLOSED);
            case ASSESSED -> List.of(LINKED, CLOSED);
            case CLOSED -> List.of();
        };
    }
}
