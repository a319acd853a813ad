package org.opendps.calloff.placement.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Placements that come under the framework together. */
@Entity
class Migration {

    @Id
    private UUID id;

    private String authority;
    private LocalDate effectiveFrom;
    private String decisionReference;
    private String reason;
    private @Nullable String serviceBand;
    private @Nullable UUID budgetId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MigrationRequest.Block> blocks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> placements;

    /** Whether more placements fit the filter. */
    private boolean more;

    private String preparedBy;
    private Instant preparedAt;

    protected Migration() {}

    Migration(String authority, MigrationRequest request, List<UUID> placements, String by, Instant at) {
        var prices = request.blocks();
        this.id = Ids.next();
        this.authority = authority;
        this.effectiveFrom = request.effectiveFrom();
        this.decisionReference = request.decisionReference();
        this.reason = request.reason();
        this.serviceBand = request.serviceBand();
        this.budgetId = request.budgetId();
        this.blocks = prices == null ? List.of() : List.copyOf(prices);
        this.more = placements.size() > MigrationRequest.MOST;
        this.placements =
                placements.stream().limit(MigrationRequest.MOST).distinct().toList();
        this.preparedBy = by;
        this.preparedAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String decisionReference() {
        return decisionReference;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String serviceBand() {
        return serviceBand;
    }

    @Nullable
    UUID budgetId() {
        return budgetId;
    }

    List<MigrationRequest.Block> blocks() {
        return blocks;
    }

    List<UUID> placements() {
        return placements;
    }

    boolean more() {
        return more;
    }

    String preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }
}
