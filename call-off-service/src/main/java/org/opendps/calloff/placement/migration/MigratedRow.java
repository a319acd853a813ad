package org.opendps.calloff.placement.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** That a placement of a migration was changed by it, and perhaps changed back. */
@Entity
class MigratedRow {

    @Id
    private UUID id;

    private UUID migrationId;
    private UUID placementId;
    private UUID changeId;
    /** By what finance held the money before; null when it held none. */
    private @Nullable UUID moneyBefore;

    private @Nullable String reversedBy;
    private @Nullable Instant reversedAt;

    protected MigratedRow() {}

    MigratedRow(UUID migrationId, UUID placementId, UUID changeId, @Nullable UUID moneyBefore) {
        this.id = Ids.next();
        this.migrationId = migrationId;
        this.placementId = placementId;
        this.changeId = changeId;
        this.moneyBefore = moneyBefore;
    }

    void reverse(String by, Instant at) {
        reversedBy = by;
        reversedAt = at;
    }

    boolean foundNoMoney() {
        return moneyBefore == null;
    }

    boolean isReversed() {
        return reversedAt != null;
    }

    UUID migrationId() {
        return migrationId;
    }

    UUID placementId() {
        return placementId;
    }

    UUID changeId() {
        return changeId;
    }

    @Nullable
    String reversedBy() {
        return reversedBy;
    }
}
