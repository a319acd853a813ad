package org.opendps.calloff.award.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.award.choice.Preference;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
public class Recommending {

    private final Competitions competitions;
    private final BidBook bids;
    private final Standings standings;
    private final Preference preference;
    private final Recommendations recommendations;
    private final Timeline timeline;

    Recommending(
            Competitions competitions,
            BidBook bids,
            Standings standings,
            Preference preference,
            Recommendations recommendations,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.standings = standings;
        this.preference = preference;
        this.recommendations = recommendations;
        this.timeline = timeline;
    }

    public Recommendation recommend(
            UUID callOffId, String authority, Actor actor, RecommendationRequest request, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        var bid = bids.in(callOffId, request.bidId());
        bids.mustActForNone(callOff, actor);
        mustTakeOne(callOff, bid);
        bid.mustStand("a recommendation");
        mustBeFirst(callOff, bid);
        if (callOff.status() == CallOffStatus.EVALUATED) {
            callOff.move("a recommendation", CallOffStatus.RECOMMENDED);
        }
        callOff.settle(bid.lot(), LotOutcome.RECOMMENDED);
        var recommendation = new Recommendation(bid, request.reason(), actor, arrived);
        recommendations.persist(recommendation);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_RECOMMENDED);
        timeline.add(callOffId, authority, Step.BID_RECOMMENDED, actor, "bid " + bid.id() + " for lot " + bid.lot());
        return recommendation;
    }

    /** While another lot is recommended, this one still can be. */
    private static void mustTakeOne(CallOff callOff, Bid bid) {
        var open = callOff.lot(bid.lot()).outcome() == LotOutcome.OPEN;
        if (callOff.status() != CallOffStatus.RECOMMENDED || !open) {
            callOff.mustBe(CallOffStatus.EVALUATED, "a recommendation");
        }
        if (!open) {
            throw new RecommendationRefused.NothingUndecided().refused();
        }
    }

    /** In rank; or, where the person chooses, in their eyes. */
    private void mustBeFirst(CallOff callOff, Bid bid) {
        var first = preference.of(callOff, bid.lot()).orElseGet(() -> standings.first(callOff.id(), bid.lot()));
        if (!first.contains(bid.id())) {
            throw new RecommendationRefused.NotFirstInRank(
                            bid.id(), first, callOff.criteria().leavesTheChoice())
                    .refused();
        }
    }
}
