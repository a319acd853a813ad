package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Bids bids;
    private final Seal seal;
    private final Timeline timeline;

    Opening(Competitions competitions, Bids bids, Seal seal, Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.seal = seal;
        this.timeline = timeline;
    }

    OpeningView open(UUID callOffId, String authority, Actor actor, Opener opener) {
        var callOff = competitions.locked(callOffId, authority);
        if (!callOff.openedBy(opener)) {
            timeline.add(callOffId, authority, Step.OPENING_BEGUN, actor, "one more person is needed");
            return OpeningView.of(callOff, List.of());
        }
        var submitted = bids.in(callOffId, BidStatus.SUBMITTED);
        submitted.forEach(bid -> bid.open(seal));
        callOff.opened(submitted.size());
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_OPENED);
        timeline.add(callOffId, authority, Step.CALL_OFF_OPENED, actor, opened(callOff, submitted));
        return OpeningView.of(callOff, submitted);
    }

    private static String opened(CallOff callOff, List<Bid> submitted) {
        var names = callOff.openers().stream().map(Opener::name).collect(Collectors.joining(" and "));
        return submitted.size() + " bids opened by " + names;
    }
}
