package org.opendps.calloff.placement.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.timeline.Actor;

/** Takes one placement of a migration back to the terms that it had, before the new ones count. */
@ApplicationScoped
@Transactional
class Reversing {

    private final PlacementBook book;
    private final MigratedRows rows;
    private final Changes changes;
    private final AgreedTerms terms;

    Reversing(PlacementBook book, MigratedRows rows, Changes changes, AgreedTerms terms) {
        this.book = book;
        this.rows = rows;
        this.changes = changes;
        this.terms = terms;
    }

    RowResult reverse(Migration migration, UUID placementId, Actor actor, Instant at) {
        var placement = book.held(placementId, migration.authority());
        placement.mustNotAwaitMoney();
        var row = rows.last(migration.id(), placementId)
                .filter(last -> !last.isReversed())
                .filter(last -> changes.holds(last.changeId()))
                .orElseThrow(() -> new MigrationRefused.NotMigrated(placementId).refused());
        var now = book.schedule(placement);
        var before = terms.without(row.changeId(), placementId, now)
                .orElseThrow(() -> new MigrationRefused.ChangedSince(placementId).refused());
        var cause = new Cause(Ids.next(), TermKind.MIGRATED, "migration taken back", null, actor.name(), at);
        row.reverse(actor.name(), at);
        rows.flush();
        if (row.foundNoMoney()) {
            // finance lets go of what it holds for a placement when it hears that nothing holds it any more
            placement.fundedBy(null);
        }
        book.lay(placement, now, before, cause, actor, "taken back");
        return RowResult.done(placementId, "REVERSED", row.changeId());
    }
}
