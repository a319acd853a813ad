package org.opendps.finance.contribution.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When it is looked at next what a person owes: when something was approved, credited or assessed, and when a week ends of
 * which something was approved already.
 */
@Entity
class ContributionDue {

    /** The person's. */
    @Id
    private UUID id;

    private String authority;
    private @Nullable LocalDate actsOn;

    protected ContributionDue() {}

    boolean isDue(LocalDate today) {
        return actsOn != null && !actsOn.isAfter(today);
    }

    /** @param next null as long as nothing changes */
    void done(@Nullable LocalDate next) {
        actsOn = next;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }
}
