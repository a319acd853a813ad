package org.opendps.finance.attendance.missing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the returns of a placement are looked at next. */
@Entity
class ReturnWatch {

    @Id
    private UUID placementId;

    /** Null when there is nothing left to look for. */
    private @Nullable Instant actsAt;

    protected ReturnWatch() {}

    boolean isDue(Instant now) {
        return actsAt != null && !actsAt.isAfter(now);
    }

    void lookAgain(@Nullable Instant at) {
        actsAt = at;
    }
}
