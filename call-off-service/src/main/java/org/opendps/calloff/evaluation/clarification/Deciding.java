package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.clarification.DecisionRequest.Decision;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** What a bidder said to a correction, or of a low price, satisfies or does not. */
@ApplicationScoped
@Transactional
class Deciding {

    private final Competitions competitions;
    private final BidBook bids;
    private final Clarifications clarifications;
    private final Judges judges;
    private final Rejection rejection;
    private final Timeline timeline;

    Deciding(
            Competitions competitions,
            BidBook bids,
            Clarifications clarifications,
            Judges judges,
            Rejection rejection,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.clarifications = clarifications;
        this.judges = judges;
        this.rejection = rejection;
        this.timeline = timeline;
    }

    Clarification decide(UUID bidId, String authority, int number, Actor actor, DecisionRequest request, Instant now) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        callOff.mustBe(CallOffStatus.OPENED, "a decision");
        var bid = bids.of(bidId, authority);
        bid.mustStand("a decision");
        var clarification = clarifications.mustBe(bidId, number);
        judges.mustBe(actor, callOff, bid, clarification.kind());
        clarification.decide(request, actor, now);
        boolean rejected = request.decision() == Decision.REJECTED;
        if (rejected) {
            rejection.of(callOff, bid, clarification, request.reason(), actor, now);
        }
        timeline.add(
                callOff.id(),
                authority,
                Step.CLARIFICATION_DECIDED,
                actor,
                clarification.inWords() + ": " + request.decision() + ", " + request.reason());
        if (rejected) {
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
}
