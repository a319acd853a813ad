package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.planning.FirstReview;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Tells the world and the timeline of changes, and lays down the terms of one that holds. */
@ApplicationScoped
class ChangeRecord {

    private final PlacementBook book;
    private final Outbox outbox;
    private final Timeline timeline;
    private final FirstReview firstReview;
    private final InstantSource clock;

    ChangeRecord(PlacementBook book, Outbox outbox, Timeline timeline, FirstReview firstReview, InstantSource clock) {
        this.book = book;
        this.firstReview = firstReview;
        this.outbox = outbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    void asked(Placement placement, Change change, Slice slice, Judged judged, Actor actor) {
        outbox.announce(MoneyAsked.of(MoneyAsked.Kind.AWARD_RECOMMENDED, placement, change, slice, judged));
        note(
                placement,
                Step.PLACEMENT_CHANGE_ASKED,
                actor,
                slice.arrangement().weeklyCost() + " a week from " + slice.from() + " asked of finance");
    }

    void answered(MoneyAsked.Kind kind, Placement placement, Change change, Slice slice) {
        outbox.announce(MoneyAsked.of(kind, placement, change, slice, Judged.by(0)));
    }

    void refused(Placement placement, Change change, String why, Actor actor) {
        note(placement, Step.PLACEMENT_CHANGE_REFUSED, actor, change.id() + " " + why);
    }

    void withdrawn(Placement placement, Change change, Slice slice, Actor actor) {
        answered(MoneyAsked.Kind.AWARD_WITHDRAWN, placement, change, slice);
        note(placement, Step.PLACEMENT_CHANGE_WITHDRAWN, actor, change.id() + " " + change.withdrawnBecause());
    }

    /** The terms count, and finance goes on by the old ones: somebody has to look at it. */
    void moneyRefused(Placement placement, Change change, MoneyMissing missing, Actor actor) {
        note(
                placement,
                Step.PLACEMENT_MONEY_REFUSED,
                actor,
                change.id() + " holds, but finance did not take it: " + missing.limit() + ": " + missing.reason());
    }

    /** From now on these are the terms. */
    void holds(Placement placement, Change change, Schedule before, Schedule after, Actor actor) {
        var plan = change.plan();
        if (plan.until() != null) {
            placement.goesOnUntil(plan.until(), London.today(clock));
        }
        if (change.moneyAsked()) {
            placement.fundedBy(change.id());
        }
        if (plan.kind() == TermKind.CONVERTED && placement.reviewDueBy() == null) {
            // nobody reviews what people pay for themselves; now the council does
            var due = firstReview.asIfStartedOn(placement.subject().authority(), plan.from());
            placement.reviewDue(due.first(), due.last());
        }
        book.lay(placement, before, after, change.cause(), actor, "from " + plan.from());
    }

    private void note(Placement placement, Step step, Actor actor, String detail) {
        var callOff = placement.subject().callOffId();
        if (callOff != null) {
            timeline.add(
                    callOff,
                    placement.subject().authority(),
                    step,
                    actor,
                    "placement " + placement.id() + " " + detail);
        }
    }
}
