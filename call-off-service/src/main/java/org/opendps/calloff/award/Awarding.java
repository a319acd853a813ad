package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Awarding {

    private final Competitions competitions;
    private final BidBook bids;
    private final Recommendations recommendations;
    private final Awards awards;
    private final Outbox outbox;
    private final Timeline timeline;

    Awarding(
            Competitions competitions,
            BidBook bids,
            Recommendations recommendations,
            Awards awards,
            Outbox outbox,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.recommendations = recommendations;
        this.awards = awards;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** Asks finance for the money. Whether there is enough is for finance to say, under its own locks. */
    Award award(UUID callOffId, String authority, Actor approver, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.RECOMMENDED, "an award");
        awards.live(callOffId).ifPresent(live -> {
            throw live.refusalOfAnother();
        });
        var recommendation = recommendations
                .findByIdOptional(callOffId)
                .orElseThrow(() -> new NotFound("recommendation of call-off", callOffId).refused());
        recommendation.mustNotBeBy(approver);
        var bid = bids.in(callOffId, recommendation.bidId());
        bid.mustStand("an award");
        var award = new Award(recommendation, Terms.of(callOff, bid), approver, arrived);
        awards.persistAndFlush(award);
        outbox.announce(AwardEvent.of(award, AwardEvent.Kind.AWARD_RECOMMENDED));
        timeline.add(
                callOffId,
                authority,
                Step.AWARD_RESERVING,
                approver,
                award.terms().weeklyCost() + " a week asked of finance");
        return award;
    }
}
