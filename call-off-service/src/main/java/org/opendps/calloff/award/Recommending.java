package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Recommending {

    private final Competitions competitions;
    private final BidBook bids;
    private final Standings standings;
    private final Recommendations recommendations;
    private final Timeline timeline;

    Recommending(
            Competitions competitions,
            BidBook bids,
            Standings standings,
            Recommendations recommendations,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.standings = standings;
        this.recommendations = recommendations;
        this.timeline = timeline;
    }

    Recommendation recommend(
            UUID callOffId, String authority, Actor actor, RecommendationRequest request, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.move("a recommendation", CallOffStatus.RECOMMENDED);
        var bid = bids.in(callOffId, request.bidId());
        bid.mustStand("a recommendation");
        mustBeFirst(callOffId, bid.id());
        var recommendation = new Recommendation(callOffId, bid.id(), request.reason(), actor, arrived);
        recommendations.persist(recommendation);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_RECOMMENDED);
        timeline.add(callOffId, authority, Step.BID_RECOMMENDED, actor, "bid " + bid.id());
        return recommendation;
    }

    private void mustBeFirst(UUID callOffId, UUID bidId) {
        var first = standings.first(callOffId);
        if (!first.contains(bidId)) {
            throw new AwardRefused.NotFirstInRank(bidId, first).refused();
        }
    }
}
