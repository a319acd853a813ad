package org.opendps.finance.contribution.collector;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who collects what one person pays, where that is decided for them. */
@Entity
@Table(name = "contribution_collector")
class CollectorChoice {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Collector collector;

    private String reason;
    private String chosenBy;

    protected CollectorChoice() {}

    CollectorChoice(UUID personRef, String authority, Collector collector, String reason, String by) {
        this.personRef = personRef;
        this.authority = authority;
        take(collector, reason, by);
    }

    final void take(Collector chosen, String why, String by) {
        collector = chosen;
        reason = why;
        chosenBy = by;
    }

    boolean belongsTo(String council) {
        return authority.equals(council);
    }

    long version() {
        return version;
    }

    Collector collector() {
        return collector;
    }

    String reason() {
        return reason;
    }

    String chosenBy() {
        return chosenBy;
    }
}
