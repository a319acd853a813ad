package org.opendps.calloff.placement.migration.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.change.ChangeStatus;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.migration.MigratedRows;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRefused;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.timeline.Actor;

/** Takes one placement of a migration back to the terms that it had, before the new ones count. */
@ApplicationScoped
@Transactional
class Reversing {

    private static final String REASON = "migration taken back";

    private final PlacementBook book;
    private final MigratedRows rows;
    private final Changes changes;
    private final AgreedTerms terms;
    private final Changing changing;

    Reversing(PlacementBook book, MigratedRows rows, Changes changes, AgreedTerms terms, Changing changing) {
        this.book = book;
        this.rows = rows;
        this.changes = changes;
        this.terms = terms;
        this.changing = changing;
    }

    RowResult reverse(Migration migration, UUID placementId, Actor actor, Instant at) {
        var placement = book.held(placementId, migration.authority());
        placement.mustNotAwaitMoney();
        var row = rows.last(migration.id(), placementId)
                .filter(last -> !last.isReversed(changes))
                .filter(last -> changes.holds(last.changeId()))
                .orElseThrow(() -> new MigrationRefused.NotMigrated(placementId).refused());
        var now = book.schedule(placement);
        var before = terms.without(row.changeId(), placementId, now)
                .orElseThrow(() -> new MigrationRefused.ChangedSince(placementId).refused());
        if (row.foundNoMoney()) {
            row.reverse(null, actor.name(), at);
            rows.flush();
            // finance lets go of what it holds for a placement when it hears that nothing holds it any more
            placement.fundedBy(null);
            book.lay(placement, now, before, cause(actor, at), actor, "taken back");
            return RowResult.done(placementId, "REVERSED", row.changeId());
        }
        var reversal = changing.ask(placement, plan(migration, before), actor, at);
        row.reverse(reversal.id(), actor.name(), at);
        rows.flush();
        boolean holds = reversal.status() == ChangeStatus.HOLDS;
        return RowResult.done(placementId, holds ? "REVERSED" : "RESERVING", reversal.id());
    }

    /** Finance committed the terms before, and gave them up for the framework's: it is asked for them again. */
    private static Plan plan(Migration migration, Schedule before) {
        var day = migration.effectiveFrom();
        var old = before.from(day);
        var first = old.getFirst();
        old.stream()
                .filter(slice -> !slice.arrangement().equals(first.arrangement()))
                .findFirst()
                .ifPresent(other -> {
                    throw new MigrationRefused.SeveralTermsBefore(other.from()).refused();
                });
        var what = first.arrangement();
        return new Plan(
                TermKind.MIGRATED,
                day,
                null,
                Proposal.funding(what.unitCost(), what.vatCode(), what.budgetId(), what.fundingRoute(), what.basis()),
                REASON,
                null);
    }

    private static Cause cause(Actor actor, Instant at) {
        return new Cause(Ids.next(), TermKind.MIGRATED, REASON, null, actor.name(), at);
    }
}
