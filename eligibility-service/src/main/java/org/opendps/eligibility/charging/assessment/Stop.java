package org.opendps.eligibility.charging.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why a person pays nothing more from a day on. */
@Embeddable
public record Stop(
        @Enumerated(EnumType.STRING) @Column(name = "stop_reason")
        Reason stopReason,

        @Column(name = "stopped_by") String stoppedBy,
        @Column(name = "stopped_at") Instant stoppedAt) {

    /** What ends a charge. */
    public enum Reason {
        SUPPORT_ENDED,
        MOVED_AWAY,
        DIED,
        NOT_CHARGEABLE_ANY_MORE,
        CHARGED_IN_ERROR
    }
}
