package org.opendps.finance.contribution.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** When it is looked at next what a person owes: each day, for whatever was approved, credited or assessed meanwhile. */
@Entity
class ContributionDue {

    /** The person's. */
    @Id
    private UUID id;

    private String authority;
    private LocalDate actsOn;

    protected ContributionDue() {}

    boolean isDue(LocalDate today) {
        return !actsOn.isAfter(today);
    }

    void done(LocalDate today) {
        actsOn = today.plusDays(1);
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }
}
