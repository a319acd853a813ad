package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.counter.Counter;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.opener.Opener;
import org.opendps.calloff.competition.opener.OpeningRefused;
import org.opendps.calloff.timeline.Actor;

@ApplicationScoped
@Transactional
class Opening {

    private final Competitions competitions;
    private final Counter counter;
    private final Bids bids;
    private final BidOpening opening;
    private final Publication publication;
    private final InstantSource clock;

    Opening(
            Competitions competitions,
            Counter counter,
            Bids bids,
            BidOpening opening,
            Publication publication,
            InstantSource clock) {
        this.competitions = competitions;
        this.counter = counter;
        this.bids = bids;
        this.opening = opening;
        this.publication = publication;
        this.clock = clock;
    }

    OpeningView open(UUID callOffId, String authority, Actor actor) {
        var now = clock.instant();
        // only after the deadline: who finds the counter closed has to be late
        if (competitions.isDue(callOffId, authority, now)) {
            counter.close(callOffId);
        }
        var callOff = competitions.locked(callOffId, authority);
        opening.mustActForNone(callOff, authority, actor);
        var rule = publication.rule(callOff);
        if (!callOff.openedBy(new Opener(actor.subject(), actor.name(), now), rule.openers())) {
            return publication.begun(callOff, rule.openers(), List.of(), actor);
        }
        var submitted = bids.in(callOffId, BidStatus.SUBMITTED);
        publication.publish(callOff, rule, submitted, now);
        opening.open(callOff, submitted, rule.openers(), actor);
        return publication.opened(callOff, submitted, actor, now);
    }

    /** Applications were decided since, or the council has to go on without them. */
    OpeningView openHeld(UUID callOffId, String authority, Actor actor, HeldBidsRequest request) {
        var callOff = competitions.locked(callOffId, authority);
        opening.mustActForNone(callOff, authority, actor);
        var now = clock.instant();
        int needed = publication.openersOf(callOff);
        var opener = new Opener(actor.subject(), actor.name(), now, 0, request.disregardBecause());
        var held = bids.in(callOffId, BidStatus.SUBMITTED);
        callOff.mustBe(CallOffStatus.OPENED, "opening held bids");
        if (held.isEmpty()) {
            throw new OpeningRefused.NothingIsHeld().refused();
        }
        if (!callOff.heldOpenedBy(opener, needed)) {
            return publication.begun(callOff, needed, held, actor);
        }
        opening.open(callOff, held, needed, actor);
        var reason = callOff.opening().disregardBecause();
        if (reason != null) {
            held.stream()
                    .filter(bid -> bid.status() == BidStatus.SUBMITTED)
                    .forEach(bid -> opening.setAside(
                            callOff, bid, "its bidder's application could not be decided in time: " + reason, actor));
        }
        return publication.openedLater(callOff, held, bids.in(callOffId, BidStatus.OPENED), actor, now);
    }
}
