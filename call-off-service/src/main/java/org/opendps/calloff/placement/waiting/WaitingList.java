package org.opendps.calloff.placement.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those of one council who wait for one provider, and when somebody last looked whether there is a place. */
@Entity
class WaitingList {

    @Id
    private UUID id;

    private String authority;
    private UUID providerId;
    private @Nullable LocalDate lookedOn;

    protected WaitingList() {}

    boolean isLookedAt(LocalDate today) {
        return today.equals(lookedOn);
    }

    void lookedAt(LocalDate today) {
        lookedOn = today;
    }

    String authority() {
        return authority;
    }

    UUID providerId() {
        return providerId;
    }
}
