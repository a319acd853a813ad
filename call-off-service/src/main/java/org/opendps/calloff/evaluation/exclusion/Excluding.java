package org.opendps.calloff.evaluation.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.evaluation.LotIsRecommended;
import org.opendps.calloff.evaluation.RankedAnew;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.excluded.BidExclusion;
import org.opendps.calloff.evaluation.excluded.Exclusions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Excluding {

    private final Competitions competitions;
    private final BidBook bids;
    private final Exclusions exclusions;
    private final RankedAnew ranked;
    private final Interests interests;
    private final Timeline timeline;

    Excluding(
            Competitions competitions,
            BidBook bids,
            Exclusions exclusions,
            RankedAnew ranked,
            Interests interests,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.exclusions = exclusions;
        this.ranked = ranked;
        this.interests = interests;
        this.timeline = timeline;
    }

    /** From the opening until its lot is recommended: an excluded supplier is awarded to nowhere. */
    BidExclusion exclude(UUID bidId, String authority, Actor actor, ExclusionRequest asked, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        var bid = bids.of(bidId, authority);
        interests.mustActForNone(callOff, actor);
        mustBeUndecided(callOff, bid.lot(), "an exclusion");
        bid.mustStand("an exclusion");
        if (asked.ground().isDecidedOn()) {
            throw new GroundIsDecidedOn(bidId, asked.ground()).refused();
        }
        var exclusion = exclusions.add(bid, asked.ground(), asked.reason(), asked.representations(), actor, now);
        timeline.add(
                callOff.id(),
                authority,
                Step.BID_EXCLUDED,
                actor,
                "bid " + bidId + " of lot " + bid.lot() + ": " + exclusion.inWords());
        ranked.without(callOff, bid, exclusion.inWords(), now);
        if (callOff.leaveOnly(bids.lotsThatGoOn(callOff.id()), "No bid is left that can be awarded to.", now)) {
            competitions.announce(callOff, CallOffEvent.endOf(callOff));
        }
        return exclusion;
    }

    static void mustBeUndecided(CallOff callOff, int lot, String step) {
        var outcome = callOff.lot(lot).outcome();
        if (outcome != LotOutcome.OPEN) {
            throw new LotIsRecommended(callOff.id(), lot, outcome).refused();
        }
        if (callOff.status() != CallOffStatus.OPENED && callOff.status() != CallOffStatus.RECOMMENDED) {
            callOff.mustBe(CallOffStatus.EVALUATED, step);
        }
    }
}
