package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
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
    private final Judges judges;
    private final Timeline timeline;

    Clarifying(
            Competitions competitions,
            BidBook bids,
            Clarifications clarifications,
            EvaluationRules rules,
            Judges judges,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.clarifications = clarifications;
        this.rules = rules;
        this.judges = judges;
        this.timeline = timeline;
    }

    Clarification ask(UUID bidId, String authority, Actor actor, ClarificationRequest request, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        callOff.mustBe(CallOffStatus.OPENED, "a clarification");
        var bid = bids.of(bidId, authority);
        judges.mustBe(actor, callOff, bid, request.kind());
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
}
