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
public class Migration {

    @Id
    private UUID id;

    private String authority;
    private LocalDate effectiveFrom;
    private String decisionReference;
    private String reason;
    private @Nullable UUID purchasingSystemId;
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

    public Migration(String authority, MigrationRequest request, List<UUID> placements, String by, Instant at) {
        var prices = request.blocks();
        this.id = Ids.next();
        this.authority = authority;
        this.effectiveFrom = request.effectiveFrom();
        this.decisionReference = request.decisionReference();
        this.reason = request.reason();
        this.purchasingSystemId = request.purchasingSystemId();
        this.serviceBand = request.serviceBand();
        this.budgetId = request.budgetId();
        this.blocks = prices == null ? List.of() : List.copyOf(prices);
        this.more = placements.size() > MigrationRequest.MOST;
        this.placements =
                placements.stream().limit(MigrationRequest.MOST).distinct().toList();
        this.preparedBy = by;
        this.preparedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** From the effective day on somebody may have been paid by the new terms. */
    public LocalDate reversibleUntil() {
        return effectiveFrom.minusDays(1);
    }

    public boolean isReversibleOn(LocalDate day) {
        return !day.isAfter(reversibleUntil());
    }

    public String decisionReference() {
        return decisionReference;
    }

    public String reason() {
        return reason;
    }

    /** The framework that is meant; null for whichever their providers are members of. */
    @Nullable
    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    @Nullable
    public String serviceBand() {
        return serviceBand;
    }

    @Nullable
    public UUID budgetId() {
        return budgetId;
    }

    public List<MigrationRequest.Block> blocks() {
        return blocks;
    }

    public List<UUID> placements() {
        return placements;
    }

    public boolean more() {
        return more;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }
}
