package org.opendps.finance.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** When the money of a council is looked at next. */
@Entity
class AlertDue {

    @Id
    private UUID id;

    private String authority;
    private LocalDate actsOn;

    protected AlertDue() {}

    String authority() {
        return authority;
    }

    boolean isDue(LocalDate today) {
        return !actsOn.isAfter(today);
    }

    void lookedOn(LocalDate today) {
        actsOn = today.plusDays(1);
    }
}
