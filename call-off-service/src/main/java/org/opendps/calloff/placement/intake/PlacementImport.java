package org.opendps.calloff.placement.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file of placements, and what became of its rows. */
@Entity
class PlacementImport {

    @Id
    private UUID id;

    private String authority;
    private boolean dryRun;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowOutcome> results;

    @JdbcTypeCode(SqlTypes.JSON)
    private RowCounts counts;

    private String sentBy;
    private Instant sentAt;

    protected PlacementImport() {}

    PlacementImport(UUID id, String authority, boolean dryRun, List<RowOutcome> results, String by, Instant at) {
        this.id = id;
        this.authority = authority;
        this.dryRun = dryRun;
        this.results = List.copyOf(results);
        this.counts = RowCounts.of(this.results);
        this.sentBy = by;
        this.sentAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    boolean dryRun() {
        return dryRun;
    }

    List<RowOutcome> results() {
        return results;
    }

    RowCounts counts() {
        return counts;
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }
}
