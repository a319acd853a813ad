package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.place.Places;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.timeline.Actor;

/** Changes the terms of a placement that is held: at once, or when finance has the money. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Changing {

    private final PlacementBook book;
    private final Changes changes;
    private final Entitlement entitlement;
    private final Places places;
    private final ChangeRecord record;

    Changing(PlacementBook book, Changes changes, Entitlement entitlement, Places places, ChangeRecord record) {
        this.book = book;
        this.changes = changes;
        this.entitlement = entitlement;
        this.places = places;
        this.record = record;
    }

    public Change ask(Placement placement, Plan plan, Actor actor, Instant at) {
        placement.mustNotAwaitMoney();
        var before = book.schedule(placement);
        var after = plan.over(before);
        mustChange(before, after);
        places.mustBeFree(placement.subject().authority(), placement.id(), after.added(), before);
        var change = new Change(placement.id(), placement.subject().authority(), plan, actor.name(), at);
        var needed = MoneyNeed.of(before, after, plan.kind(), placement.holdsMoney());
        if (needed.isEmpty()) {
            change.hold(at);
            changes.persistAndFlush(change);
            tellFinance(placement, change, after, actor);
            record.holds(placement, change, before, after, actor);
            return change;
        }
        askMoney(placement, change, before, after, actor);
        return change;
    }

    /** What costs less is there already; finance has to know from which day it keeps less, at which price. */
    private void tellFinance(Placement placement, Change change, Schedule after, Actor actor) {
        var added = after.added();
        if (placement.holdsMoney() && added.size() == 1 && MoneyNeed.isBought(added.getFirst())) {
            var version = entitlement.versionOf(placement.subject().personRef());
            placement.fundedBy(change.id());
            record.asked(placement, change, added.getFirst(), version, actor);
        }
    }

    private void askMoney(Placement placement, Change change, Schedule before, Schedule after, Actor actor) {
        var slice = only(after.added());
        if (slice.arrangement().budgetId() == null) {
            throw new ChangeRefused.BudgetMissing().refused();
        }
        var subject = placement.subject();
        var budget = entitlement.of(subject.personRef(), subject.authority(), slice.from(), slice.until());
        change.askMoney();
        placement.awaitMoney();
        changes.persistAndFlush(change);
        places.keep(change.id(), subject.authority(), slice, before);
        record.asked(placement, change, slice, budget.heardVersion(), actor);
    }

    /** Finance is asked about one price at a time. */
    private static Slice only(List<Slice> added) {
        if (added.size() > 1) {
            throw new ChangeRefused.SeveralTermsAhead(added.get(1).from()).refused();
        }
        return added.getFirst();
    }

    private static void mustChange(Schedule before, Schedule after) {
        boolean same = after.added().stream()
                .allMatch(slice -> before.slices().stream()
                        .filter(old -> old.meets(slice))
                        .allMatch(old -> old.arrangement().equals(slice.arrangement())));
        boolean longer = after.slices()
                .getLast()
                .until()
                .isAfter(before.slices().getLast().until());
        if (same && !longer) {
            throw new ChangeRefused.NothingChanges().refused();
        }
    }
}
