package org.opendps.calloff.placement.migration.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.change.ChangeStatus;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.migration.MigratedRow;
import org.opendps.calloff.placement.migration.MigratedRows;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRefused;
import org.opendps.calloff.placement.migration.preview.Candidate;
import org.opendps.calloff.placement.migration.preview.MigrationList;
import org.opendps.calloff.timeline.Actor;

/** Brings one placement of a migration under the framework; done again, it changes nothing. */
@ApplicationScoped
@Transactional
class Migrating {

    private final PlacementBook book;
    private final MigratedRows rows;
    private final Changes changes;
    private final Changing changing;
    private final Decisions decisions;
    private final MigrationList list;

    Migrating(
            PlacementBook book,
            MigratedRows rows,
            Changes changes,
            Changing changing,
            Decisions decisions,
            MigrationList list) {
        this.book = book;
        this.rows = rows;
        this.changes = changes;
        this.changing = changing;
        this.decisions = decisions;
        this.list = list;
    }

    RowResult apply(Migration migration, UUID placementId, Actor actor, Instant at) {
        if (!migration.placements().contains(placementId)) {
            throw new MigrationRefused.NotInMigration(placementId).refused();
        }
        var placement = book.held(placementId, migration.authority());
        var before = rows.last(migration.id(), placementId)
                .filter(row -> !row.isReversed(changes))
                .flatMap(row -> changes.findByIdOptional(row.changeId()))
                .filter(change -> change.awaitsMoney() || change.status() == ChangeStatus.HOLDS);
        if (before.isPresent()) {
            var change = before.get();
            return RowResult.done(placementId, change.status().name(), change.id());
        }
        decisions.inEffect(migration.decisionReference(), migration.authority(), London.dateOf(at));
        var candidate = only(migration, placementId, () -> at);
        var problems = candidate.problems();
        var plan = candidate.plan();
        if (!problems.isEmpty() || plan.isEmpty()) {
            throw new MigrationRefused.RowNotReady(problems).refused();
        }
        var moneyBefore = placement.moneyId();
        var change = changing.ask(placement, plan.get(), actor, at);
        rows.persistAndFlush(new MigratedRow(migration.id(), placementId, change.id(), moneyBefore));
        return RowResult.done(placementId, change.status().name(), change.id());
    }

    private Candidate only(Migration migration, UUID placementId, InstantSource clock) {
        return list.candidates(migration, List.of(placementId), clock).getFirst();
    }
}
