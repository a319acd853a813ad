package org.opendps.calloff.award.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.recommendation.RecommendationRefused;
import org.opendps.calloff.award.recommendation.Recommendations;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** An award is taken back before it holds, or a lot is not awarded at all. */
@ApplicationScoped
@Transactional
public class Withdrawing {

    private final Competitions competitions;
    private final BidBook bids;
    private final Recommendations recommendations;
    private final Awards awards;
    private final AwardRecord record;
    private final Timeline timeline;

    Withdrawing(
            Competitions competitions,
            BidBook bids,
            Recommendations recommendations,
            Awards awards,
            AwardRecord record,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.recommendations = recommendations;
        this.awards = awards;
        this.record = record;
        this.timeline = timeline;
    }

    /** During the standstill. The money is free again, and the lot can be recommended anew. */
    public Award withdraw(UUID callOffId, int lot, String authority, Actor actor, String why, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        bids.mustActForNone(callOff, actor);
        var award = awards.latest(callOffId, lot).orElseThrow(() -> new NotFound("award of lot", lot).refused());
        award.withdraw(why, arrived);
        recommendations.of(callOffId, lot).ifPresent(recommended -> recommended.withdraw(why, actor, arrived));
        callOff.settle(lot, LotOutcome.OPEN);
        awards.flush();
        record.withdrawn(award, actor, why, arrived);
        return award;
    }

    /** Before anything is asked of finance, or after it refused: another bid can be recommended, or this one excluded. */
    public CallOff withdrawRecommendation(
            UUID callOffId, RecommendationWithdrawalRequest asked, String authority, Actor actor, Instant arrived) {
        int lot = asked.lotOrOnly();
        var callOff = competitions.locked(callOffId, authority);
        bids.mustActForNone(callOff, actor);
        callOff.mustBe(CallOffStatus.RECOMMENDED, "the withdrawal of a recommendation");
        awards.live(callOffId, lot).ifPresent(live -> {
            throw live.refusalOf("the withdrawal of its recommendation");
        });
        var recommended = recommendations
                .of(callOffId, lot)
                .orElseThrow(() -> new NotFound("recommendation of lot", lot).refused());
        recommended.mustHaveABid();
        recommended.withdraw(asked.reason(), actor, arrived);
        callOff.settle(lot, LotOutcome.OPEN);
        competitions.announce(callOff, CallOffEvent.Kind.RECOMMENDATION_WITHDRAWN);
        timeline.add(
                callOffId,
                authority,
                Step.RECOMMENDATION_WITHDRAWN,
                actor,
                "bid " + recommended.bidId() + " for lot " + lot + ": " + asked.reason());
        return callOff;
    }

    /** @throws org.opendps.blocks.problem.Refused 409: what finance reserved is let go of by a withdrawal first */
    void mustHaveNoAward(@Observes CallOffStepped step) {
        if (step.kind() == CallOffEvent.Kind.CALL_OFF_CANCELLED) {
            for (var lot : step.callOff().lots()) {
                awards.live(step.callOff().id(), lot.number()).ifPresent(live -> {
                    throw live.refusalOf("a cancellation");
                });
            }
        }
    }

    private static String inWords(List<Integer> lots) {
        return (lots.size() == 1 ? "lot " : "lots ")
                + lots.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The lot that is named, or all that are undecided. */
    public CallOff endWithoutAward(
            UUID callOffId, NoAwardRequest asked, String authority, Actor actor, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        bids.mustActForNone(callOff, actor);
        var lots = callOff.lots().stream()
                .filter(Lot::awaitsDecision)
                .map(Lot::number)
                .filter(number -> asked.lot() == null || number.equals(asked.lot()))
                .toList();
        if (lots.isEmpty()) {
            throw new RecommendationRefused.NothingUndecided().refused();
        }
        if (!callOff.status().next().contains(CallOffStatus.NO_AWARD)) {
            callOff.mustBe(CallOffStatus.OPENED, "ending it without an award");
        }
        for (var lot : lots) {
            awards.live(callOffId, lot).ifPresent(live -> {
                throw live.refusalOfAnother();
            });
            bids.lose(callOff, lot);
            record.unawarded(callOffId, lot, asked.reason(), arrived);
        }
        var going = callOff.lots().stream().map(Lot::number).filter(Predicate.not(lots::contains));
        callOff.leaveOnly(going.collect(Collectors.toSet()), asked.reason(), arrived);
        competitions.announce(callOff, CallOffEvent.endOf(callOff));
        timeline.add(callOffId, authority, Step.NO_AWARD_DECIDED, actor, inWords(lots) + ": " + asked.reason());
        return callOff;
    }
}
