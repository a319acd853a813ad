package org.opendps.calloff.evaluation.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.excluded.BidExclusion;
import org.opendps.calloff.evaluation.excluded.Exclusions;
import org.opendps.calloff.evaluation.moderation.BackInRanking;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** An exclusion was an error: the bid is in again, as if it had never been out. */
@ApplicationScoped
@Transactional
class Reinstating {

    private final Competitions competitions;
    private final BidBook bids;
    private final Exclusions exclusions;
    private final BackInRanking ranking;
    private final Interests interests;
    private final Timeline timeline;

    Reinstating(
            Competitions competitions,
            BidBook bids,
            Exclusions exclusions,
            BackInRanking ranking,
            Interests interests,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.exclusions = exclusions;
        this.ranking = ranking;
        this.interests = interests;
        this.timeline = timeline;
    }

    /** Until its lot is recommended or ended; what ended with the exclusion is called off anew. */
    BidExclusion reinstate(UUID bidId, String authority, Actor actor, String reason, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        var bid = bids.of(bidId, authority);
        interests.mustActForNone(callOff, actor);
        Excluding.mustBeUndecided(callOff, bid.lot(), "an exclusion taken back");
        var exclusion = exclusions.inForce(bidId).orElseThrow(() -> new NotFound("exclusion of bid", bidId).refused());
        exclusion.takeBack(reason, actor, now);
        bids.restore(callOff.id(), Set.of(bidId));
        timeline.add(
                callOff.id(),
                authority,
                Step.BID_EXCLUSION_TAKEN_BACK,
                actor,
                "bid " + bidId + " of lot " + bid.lot() + ": " + reason);
        ranking.with(callOff, bid, exclusion.excludedAt(), actor, reason, now);
        return exclusion;
    }
}
