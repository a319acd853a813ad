package org.opendps.calloff.placement.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.placement.change.Changes;

/** That a placement of a migration was changed by it, and perhaps changed back. */
@Entity
public class MigratedRow {

    @Id
    private UUID id;

    private UUID migrationId;
    private UUID placementId;
    private UUID changeId;
    /** By what finance held the money before; null when it held none. */
    private @Nullable UUID moneyBefore;

    /** The change that asks finance for the terms before; null when finance holds nothing for them. */
    private @Nullable UUID reversalId;

    private @Nullable String reversedBy;
    private @Nullable Instant reversedAt;

    protected MigratedRow() {}

    public MigratedRow(UUID migrationId, UUID placementId, UUID changeId, @Nullable UUID moneyBefore) {
        this.id = Ids.next();
        this.migrationId = migrationId;
        this.placementId = placementId;
        this.changeId = changeId;
        this.moneyBefore = moneyBefore;
    }

    /** @param reversal the change by which; null when finance is not asked */
    public void reverse(@Nullable UUID reversal, String by, Instant at) {
        reversalId = reversal;
        reversedBy = by;
        reversedAt = at;
    }

    public boolean foundNoMoney() {
        return moneyBefore == null;
    }

    /** Whether the terms before count again: one that finance has refused, or that was withdrawn, was not taken back. */
    public boolean isReversed(Changes changes) {
        return reversedAt != null && (reversalId == null || changes.holds(reversalId));
    }

    @Nullable
    public UUID reversalId() {
        return reversalId;
    }

    UUID migrationId() {
        return migrationId;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID changeId() {
        return changeId;
    }

    @Nullable
    public String reversedBy() {
        return reversedBy;
    }
}
