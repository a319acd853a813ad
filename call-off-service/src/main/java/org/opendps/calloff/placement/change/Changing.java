package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendps.blocks.time.London;
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
    private final Judging judging;
    private final Places places;
    private final ChangeRecord record;
    private final ChangeGate gate;

    Changing(
            PlacementBook book, Changes changes, Judging judging, Places places, ChangeRecord record, ChangeGate gate) {
        this.book = book;
        this.changes = changes;
        this.judging = judging;
        this.places = places;
        this.record = record;
        this.gate = gate;
    }

    public Change ask(Placement placement, Plan plan, Actor actor, Instant at) {
        placement.mustNotAwaitMoney();
        var before = book.schedule(placement);
        var after = plan.over(before);
        mustChange(placement, before, after);
        places.mustBeFree(placement.subject().authority(), placement.id(), after.added(), before);
        gate.mustKnowSuppliers(placement, plan, before, after.added(), London.dateOf(at));
        var change = new Change(placement.id(), placement.subject().authority(), plan, actor.name(), at);
        secondPrice(placement, plan, before).ifPresent(next -> {
            throw new ChangeRefused.SeveralTermsAhead(next).refused();
        });
        var told = told(placement, plan, before);
        if (!asksMoney(placement, plan, before)) {
            change.hold(at);
            changes.persistAndFlush(change);
            tellFinance(placement, change, told, actor);
            record.holds(placement, change, before, after, actor);
            return change;
        }
        gate.mustLet(placement, plan, before, told, London.dateOf(at));
        askMoney(placement, change, told.getFirst(), before, actor);
        return change;
    }

    /** What costs less is there already; finance has to know from which day it keeps less, at which price. */
    private void tellFinance(Placement placement, Change change, List<Slice> told, Actor actor) {
        if (!told.isEmpty()) {
            placement.fundedBy(change.id());
            record.asked(placement, change, told.getFirst(), judging.asKnown(placement.subject()), actor);
        }
    }

    private void askMoney(Placement placement, Change change, Slice slice, Schedule before, Actor actor) {
        if (slice.arrangement().budgetId() == null) {
            throw new ChangeRefused.BudgetMissing().refused();
        }
        var judged = judging.of(placement.subject(), change, slice);
        change.askMoney();
        placement.awaitMoney();
        changes.persistAndFlush(change);
        places.keep(change.id(), placement.subject().authority(), slice, before);
        record.asked(placement, change, slice, judged, actor);
    }

    /** Nobody waits for finance's answer any more; should it come, it changes nothing, and finance lets go of the money. */
    public Change withdraw(Placement placement, Change change, String reason, Actor actor, Instant at) {
        change.withdraw(reason, actor.name(), at);
        changes.flush();
        var told = told(placement, change.plan(), book.schedule(placement));
        placement.moneyAnswered();
        places.free(change.id());
        record.withdrawn(placement, change, told.getFirst(), actor);
        return change;
    }

    /** What hangs is not wanted any more: the placement ends whatever finance would say. */
    public void withdrawWhatHangs(Placement placement, String reason, Actor actor, Instant at) {
        changes.pending(placement.id()).ifPresent(change -> withdraw(placement, change, reason, actor, at));
    }

    /** Of which terms finance is told: of one price at a time, so there is one at the most. */
    static List<Slice> told(Placement placement, Plan plan, Schedule before) {
        return MoneyNeed.told(before, plan.over(before), plan.kind(), placement.holdsMoney());
    }

    /** Whether finance would have to have the money first. */
    public static boolean asksMoney(Placement placement, Plan plan, Schedule before) {
        return !MoneyNeed.of(before, plan.over(before), plan.kind(), placement.holdsMoney())
                .isEmpty();
    }

    /** The day of the second of several prices of which finance would have to be told; finance is asked about one. */
    public static Optional<LocalDate> secondPrice(Placement placement, Plan plan, Schedule before) {
        return told(placement, plan, before).stream().skip(1).map(Slice::from).findFirst();
    }

    private static void mustChange(Placement placement, Schedule before, Schedule after) {
        boolean same = after.added().stream()
                .allMatch(slice -> before.slices().stream()
                        .filter(old -> old.meets(slice))
                        .allMatch(old -> old.arrangement().equals(slice.arrangement())));
        boolean longer = after.slices()
                .getLast()
                .until()
                .isAfter(before.slices().getLast().until());
        if (same && !longer) {
            throw new ChangeRefused.NothingChanges(placement.id()).refused();
        }
    }
}
