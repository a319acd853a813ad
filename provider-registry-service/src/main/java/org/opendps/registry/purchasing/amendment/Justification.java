package org.opendps.registry.purchasing.amendment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why something that was announced changes, who says so, and when. */
@Embeddable
record Justification(
        @Enumerated(EnumType.STRING) ChangeReason reasonCode, String reason, String changedBy, Instant changedAt) {

    /** @throws org.opendps.blocks.problem.Refused 422 without a reason code and words */
    static Justification of(@Nullable ChangeReason code, @Nullable String reason, String by, Instant at) {
        if (code == null || reason == null || reason.isBlank()) {
            throw new ReasonMissing().refused();
        }
        return new Justification(code, reason, by, at);
    }
}
