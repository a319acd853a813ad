package org.opendps.calloff.placement.migration.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRefused;
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

    /** @throws org.opendps.blocks.problem.Refused 422 {@code placements-unknown} when one is named that the council lacks */
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
        return listed == null ? List.of() : known(authority, listed);
    }

    private List<UUID> known(String authority, List<UUID> listed) {
        var found = placements.own(authority, listed);
        var unknown = new LinkedHashSet<>(listed);
        found.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new MigrationRefused.PlacementsUnknown(List.copyOf(unknown)).refused();
        }
        return found;
    }
}
