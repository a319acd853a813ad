package org.opendps.calloff.placement.migration.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRefused;
import org.opendps.calloff.timeline.Actor;

/** Goes through the rows of a migration; each is kept or refused by itself. */
@ApplicationScoped
class WorkingOff {

    private final Migrating migrating;
    private final Reversing reversing;
    private final Caller caller;
    private final InstantSource clock;

    WorkingOff(Migrating migrating, Reversing reversing, Caller caller, InstantSource clock) {
        this.migrating = migrating;
        this.reversing = reversing;
        this.caller = caller;
        this.clock = clock;
    }

    List<RowResult> apply(Migration migration, List<UUID> placements) {
        var actor = Actor.of(caller);
        var now = clock.instant();
        return placements.stream()
                .map(id -> RowResult.attempt(id, () -> migrating.apply(migration, id, actor, now)))
                .toList();
    }

    List<RowResult> reverse(Migration migration, List<UUID> placements) {
        var actor = Actor.of(caller);
        var now = clock.instant();
        if (!migration.isReversibleOn(London.dateOf(now))) {
            throw new MigrationRefused.MigrationInEffect(migration.effectiveFrom()).refused();
        }
        return placements.stream()
                .map(id -> RowResult.attempt(id, () -> reversing.reverse(migration, id, actor, now)))
                .toList();
    }
}
