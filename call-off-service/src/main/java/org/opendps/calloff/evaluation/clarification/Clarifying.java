package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.clarification.DecisionRequest.Decision;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.rule.EvaluationRules;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Clarifying {

    private final Competitions competitions;
    private final BidBook bids;
    private final Clarifications clarifications;
    private final EvaluationRules rules;
    private final Interests interests;
    private final Timeline timeline;

    Clarifying(
            Competitions competitions,
            BidBook bids,
            Clarifications clarifications,
            EvaluationRules rules,
            Interests interests,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.clarifications = clarifications;
        this.rules = rules;
        this.interests = interests;
        this.timeline = timeline;
    }

    Clarification ask(UUID bidId, String authority, Actor actor, ClarificationRequest request, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        callOff.mustBe(CallOffStatus.OPENED, "a clarification");
        var bid = bids.of(bidId, authority);
        mustJudge(callOff, bid, actor, request.kind());
        bid.mustStand("a clarification");
        var end = request.end(now, rules.of(callOff));
        int number = clarifications.of(bidId).size() + 1;
        var clarification = new Clarification(bid, number, request, actor, now, end);
        clarifications.persist(clarification);
        timeline.add(callOff.id(), authority, Step.CLARIFICATION_ASKED, actor, clarification.inWords());
        return clarification;
    }

    /** The bidder's time is read when the answer has arrived. */
    Clarification answer(UUID bidId, UUID providerId, int number, Actor actor, AnswerRequest request, Instant arrived) {
        var callOffId = bids.callOffOf(bidId, providerId);
        var callOff = competitions.locked(callOffId);
        var clarification = clarifications.mustBe(bidId, number);
        callOff.mustBe(CallOffStatus.OPENED, "an answer");
        clarification.answer(request.text(), arrived);
        timeline.add(callOffId, callOff.authority(), Step.CLARIFICATION_ANSWERED, actor, clarification.inWords());
        return clarification;
    }

    /** A bid may be rejected for what is not answered in time, so that a halt takes none of it (Procurement Act 2023 s.19(4)). */
    void resumed(@Observes CallOffStepped step) {
        var callOff = step.callOff();
        if (step.kind() == CallOffEvent.Kind.CALL_OFF_RESUMED && callOff.status() == CallOffStatus.OPENED) {
            var halt = callOff.course().halts().getLast();
            clarifications.ofCallOff(callOff.id()).forEach(one -> one.heldUp(halt));
        }
    }

    Clarification decide(UUID bidId, String authority, int number, Actor actor, DecisionRequest request, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        callOff.mustBe(CallOffStatus.OPENED, "a decision");
        var bid = bids.of(bidId, authority);
        bid.mustStand("a decision");
        var clarification = clarifications.mustBe(bidId, number);
        mustJudge(callOff, bid, actor, clarification.kind());
        clarification.decide(request, actor, now);
        if (request.decision() == Decision.REJECTED) {
            bids.exclude(callOff.id(), Map.of(bidId, why(clarification.kind()) + ": " + request.reason()));
        }
        timeline.add(
                callOff.id(),
                authority,
                Step.CLARIFICATION_DECIDED,
                actor,
                clarification.inWords() + ": " + request.decision() + ", " + request.reason());
        if (request.decision() == Decision.REJECTED) {
            endWhatHasNoBidLeft(callOff, now);
        }
        return clarification;
    }

    /** Nobody settles the scores of a lot of which no bid is left. */
    private void endWhatHasNoBidLeft(CallOff callOff, Instant now) {
        var going = bids.lotsThatGoOn(callOff.id());
        if (callOff.leaveOnly(going, "No bid is left: each was rejected or set aside.", now)) {
            competitions.announce(callOff, CallOffEvent.endOf(callOff));
        }
    }

    /** By one side of the table, and about prices by somebody who may see them. */
    private void mustJudge(CallOff callOff, Bid bid, Actor actor, ClarificationKind kind) {
        interests.mustLetAsk(callOff, actor, bid.providerId());
        if (kind == ClarificationKind.ABNORMALLY_LOW) {
            interests.mustLetSeePrices(callOff);
        }
    }

    private static String why(ClarificationKind kind) {
        return kind == ClarificationKind.ABNORMALLY_LOW
                ? "Its price is abnormally low and was not explained"
                : "It was not put right in time";
    }
}
