package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.award.confirmation.MoneyAnswered;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.place.Places;
import org.opendps.calloff.timeline.Actor;

/** Finance has answered a change. Everything that follows is kept with the answer, or nothing is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Answering {

    private final PlacementBook book;
    private final Changes changes;
    private final ChangeRecord record;
    private final Places places;
    private final InstantSource clock;

    Answering(PlacementBook book, Changes changes, ChangeRecord record, Places places, InstantSource clock) {
        this.book = book;
        this.changes = changes;
        this.record = record;
        this.places = places;
        this.clock = clock;
    }

    /** An answer to what is no change of ours, or that was answered before, changes nothing. */
    void hear(@Observes MoneyAnswered answer) {
        changes.placementOf(answer.askedBy())
                .flatMap(book::held)
                .ifPresent(placement -> changes.findByIdOptional(answer.askedBy())
                        .ifPresent(change -> hear(placement, change, answer.missing())));
    }

    private void hear(Placement placement, Change change, @Nullable MoneyMissing missing) {
        if (change.awaitsMoney()) {
            settle(placement, change, missing);
        } else if (missing != null && change.holdsUnasked()) {
            change.lacksMoney(missing);
            changes.flush();
            record.moneyRefused(placement, change, missing, Actor.FINANCE);
        }
    }

    private void settle(Placement placement, Change change, @Nullable MoneyMissing missing) {
        placement.moneyAnswered();
        places.free(change.id());
        var before = book.schedule(placement);
        var after = change.plan().over(before);
        var slice = Changing.told(placement, change.plan(), before).getFirst();
        if (missing == null) {
            change.hold(clock.instant());
            changes.flush();
            record.answered(MoneyAsked.Kind.AWARD_CONFIRMED, placement, change, slice);
            record.holds(placement, change, before, after, Actor.FINANCE);
        } else {
            change.refuse(missing, clock.instant());
            changes.flush();
            record.answered(MoneyAsked.Kind.AWARD_REFUSED, placement, change, slice);
            record.refused(placement, change, missing.limit() + ": " + missing.reason(), Actor.FINANCE);
            book.catchUp(placement, Actor.FINANCE);
        }
    }
}
