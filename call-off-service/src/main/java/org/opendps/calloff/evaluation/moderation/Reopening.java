package org.opendps.calloff.evaluation.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.LotIsRecommended;
import org.opendps.calloff.evaluation.ModerationRefused;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** An error was found in what was settled: the scores are settled anew, and what was settled stays on record. */
@ApplicationScoped
@Transactional
public class Reopening {

    private final Competitions competitions;
    private final BidBook bids;
    private final Evaluations evaluations;
    private final Interests interests;
    private final Timeline timeline;

    Reopening(
            Competitions competitions, BidBook bids, Evaluations evaluations, Interests interests, Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.evaluations = evaluations;
        this.interests = interests;
        this.timeline = timeline;
    }

    /**
     * Bids that were out by their scores are in again, and the lots that ended with them. A lot that was ended by a
     * decision stays ended.
     */
    public CallOff reopen(UUID callOffId, String authority, Actor actor, String why, Instant now) {
        var callOff = competitions.locked(callOffId, authority);
        mustBeUndecided(callOff);
        interests.mustNotBeKeptOut(callOff, actor);
        var settled = evaluations.of(callOffId).orElseThrow();
        settled.supersede(why, now);
        var byScores = settled.rankings().stream()
                .filter(lot -> !lot.hasPlaces() || callOff.lot(lot.lot()).awaitsDecision())
                .flatMap(lot -> lot.ranking().excluded().stream())
                .map(excluded -> UUID.fromString(excluded.bid()))
                .collect(Collectors.toSet());
        callOff.move("a new moderation", CallOffStatus.OPENED);
        bids.restore(callOffId, byScores).forEach(bid -> callOff.settle(bid.lot(), LotOutcome.OPEN));
        competitions.announce(callOff, CallOffEvent.Kind.EVALUATION_REOPENED);
        timeline.add(callOffId, authority, Step.EVALUATION_REOPENED, actor, why);
        return callOff;
    }

    private static void mustBeUndecided(CallOff callOff) {
        if (callOff.commission().route().isDirect()) {
            throw new ModerationRefused.NothingWasScored(callOff.id()).refused();
        }
        if (callOff.status() != CallOffStatus.RECOMMENDED) {
            callOff.mustBe(CallOffStatus.EVALUATED, "a new moderation");
        }
        callOff.lots().stream()
                .filter(lot -> lot.outcome() == LotOutcome.RECOMMENDED || lot.outcome() == LotOutcome.AWARDED)
                .findFirst()
                .ifPresent(lot -> {
                    throw new LotIsRecommended(callOff.id(), lot.number(), lot.outcome()).refused();
                });
    }
}
