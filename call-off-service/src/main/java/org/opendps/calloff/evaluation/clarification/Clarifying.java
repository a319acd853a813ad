package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
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
        judges.mustBe(actor, callOff, request.kind());
        var bid = bids.of(bidId, authority);
        bid.mustStand("a clarification");
        var end = request.end(now, rules.of(callOff));
        int number = clarifications.of(bidId).size() + 1;
        var clarification = new Clarification(bid, number, request, actor, now, end);
        clarifications.persist(clarification);
        timeline.add(callOff.id(), authority, Step.CLARIFICATION_ASKED, actor, clarification.inTimeline());
        return clarification;
    }

    /** The bidder's time is read when the answer has arrived. */
    Clarification answer(UUID bidId, UUID providerId, int number, Actor actor, AnswerRequest request, Instant arrived) {
        var callOffId = bids.callOffOf(bidId, providerId);
        var callOff = competitions.locked(callOffId);
        var clarification = numbered(bidId, number);
        callOff.mustBe(CallOffStatus.OPENED, "an answer");
        clarification.answer(request.text(), arrived);
        timeline.add(callOffId, callOff.authority(), Step.CLARIFICATION_ANSWERED, actor, clarification.inTimeline());
        return clarification;
    }

    /** All of one bid, as far as its reader may know what concerns the price. */
    List<Clarification> seen(UUID bidId, Viewpoint viewpoint) {
        var bid = bids.seen(bidId, viewpoint);
        boolean hidden = viewpoint instanceof Viewpoint.Council
                && judges.mustNotSeePrices(competitions.seen(bid.callOffId(), viewpoint));
        return clarifications.of(bidId).stream()
                .filter(one -> !hidden || one.kind() != ClarificationKind.ABNORMALLY_LOW)
                .toList();
    }

    private Clarification numbered(UUID bidId, int number) {
        return clarifications
                .numbered(bidId, number)
                .orElseThrow(() -> new NotFound("clarification", number).refused());
    }
}
