package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.bid.Counter;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Opener;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Opening {

    private final Competitions competitions;
    private final Counter counter;
    private final BidOpening bids;
    private final Timeline timeline;
    private final InstantSource clock;

    Opening(Competitions competitions, Counter counter, BidOpening bids, Timeline timeline, InstantSource clock) {
        this.competitions = competitions;
        this.counter = counter;
        this.bids = bids;
        this.timeline = timeline;
        this.clock = clock;
    }

    OpeningView open(UUID callOffId, String authority, Actor actor) {
        var now = clock.instant();
        // only after the deadline: who finds the counter closed has to be late
        if (competitions.isDue(callOffId, now)) {
            counter.close(callOffId);
        }
        var callOff = competitions.locked(callOffId, authority);
        int needed = Opener.NEEDED;
        if (!callOff.openedBy(new Opener(actor.subject(), actor.name(), now), needed)) {
            var missing = needed - callOff.openers().size();
            timeline.add(callOffId, authority, Step.OPENING_BEGUN, actor, missing + " more needed");
            return OpeningView.begun(callOff, missing);
        }
        var submitted = bids.open(callOff, needed, actor);
        var opened = submitted.stream()
                .filter(bid -> bid.status() == BidStatus.OPENED)
                .toList();
        callOff.opened(opened.size());
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_OPENED);
        timeline.add(callOffId, authority, Step.CALL_OFF_OPENED, actor, opened(callOff, opened, submitted));
        return OpeningView.of(callOff, submitted);
    }

    private static String opened(CallOff callOff, List<Bid> opened, List<Bid> submitted) {
        var names = callOff.openers().stream().map(Opener::name).collect(Collectors.joining(" and "));
        int aside = submitted.size() - opened.size();
        return opened.size() + " bids opened by " + names + (aside == 0 ? "" : ", " + aside + " set aside");
    }
}
