package org.opendps.calloff.placement.migration.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRequest;
import org.opendps.calloff.placement.migration.Migrations;

@ApplicationScoped
@Transactional
class Preparing {

    private final Migrations migrations;
    private final Placements placements;

    Preparing(Migrations migrations, Placements placements) {
        this.migrations = migrations;
        this.placements = placements;
    }

    Migration prepare(MigrationRequest request, String authority, String by, Instant at) {
        var migration = new Migration(authority, request, wanted(request, authority), by, at);
        migrations.persistAndFlush(migration);
        return migration;
    }

    /** Ids that are not the council's are left out: what is not there for the caller has no row. */
    private List<UUID> wanted(MigrationRequest request, String authority) {
        var filter = request.filter();
        var listed = request.placementIds();
        if (filter != null) {
            return placements.payableOn(
                    authority,
                    request.effectiveFrom(),
                    filter.basis(),
                    filter.providerId(),
                    filter.category(),
                    filter.blockReference(),
                    MigrationRequest.MOST + 1);
        }
        return listed == null ? List.of() : placements.own(authority, listed);
    }
}
