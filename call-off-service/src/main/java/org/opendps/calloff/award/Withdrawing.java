package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Lot;
import org.opendps.calloff.competition.LotOutcome;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** An award is taken back before it holds, or a lot is not awarded at all. */
@ApplicationScoped
@Transactional
class Withdrawing {

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
    Award withdraw(UUID callOffId, int lot, String authority, Actor actor, String why, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        var award = awards.latest(callOffId, lot).orElseThrow(() -> new NotFound("award of lot", lot).refused());
        award.withdraw(why, arrived);
        recommendations.of(callOffId, lot).ifPresent(recommendations::delete);
        callOff.settle(lot, LotOutcome.OPEN);
        awards.flush();
        record.withdrawn(award, actor, why);
        return award;
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

    /** The lot that is named, or all that are undecided. */
    CallOff endWithoutAward(UUID callOffId, NoAwardRequest asked, String authority, Actor actor, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        var lots = callOff.lots().stream()
                .filter(Lot::awaitsDecision)
                .map(Lot::number)
                .filter(number -> asked.lot() == null || number.equals(asked.lot()))
                .toList();
        if (lots.isEmpty()) {
            throw new AwardRefused.NothingUndecided().refused();
        }
        if (!callOff.status().next().contains(CallOffStatus.NO_AWARD)) {
            callOff.mustBe(CallOffStatus.OPENED, "no award");
        }
        for (var lot : lots) {
            awards.live(callOffId, lot).ifPresent(live -> {
                throw live.refusalOfAnother();
            });
            callOff.settle(lot, LotOutcome.NO_AWARD);
            bids.lose(callOffId, lot);
        }
        if (!callOff.hasOpenLots()) {
            callOff.endUnawarded(asked.reason(), arrived);
        }
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_NO_AWARD);
        timeline.add(callOffId, authority, Step.NO_AWARD_DECIDED, actor, "lots " + lots + ": " + asked.reason());
        return callOff;
    }
}
