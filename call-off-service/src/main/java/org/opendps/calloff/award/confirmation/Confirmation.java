package org.opendps.calloff.award.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.stream.Collectors;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.gate.Candidate;
import org.opendps.calloff.award.gate.Gate;
import org.opendps.calloff.award.gate.GateLine;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.timeline.Actor;

/** What follows when an award holds, in the transaction of whoever finds out: the lot is decided, a placement planned. */
@ApplicationScoped
class Confirmation {

    private final Competitions competitions;
    private final BidBook bids;
    private final Awards awards;
    private final AwardRecord record;
    private final Event<AwardConfirmed> confirmed;
    private final Gate gate;

    Confirmation(
            Competitions competitions,
            BidBook bids,
            Awards awards,
            AwardRecord record,
            Event<AwardConfirmed> confirmed,
            Gate gate) {
        this.competitions = competitions;
        this.bids = bids;
        this.awards = awards;
        this.record = record;
        this.confirmed = confirmed;
        this.gate = gate;
    }

    /**
     * What was in order when it was approved is looked at again: whoever was put on the debarment list, removed or found to
     * have a conflict meanwhile gets no contract (Procurement Act 2023 s.45(6), s.57, s.62, s.81).
     */
    void confirmOrHold(CallOff callOff, Award award, Actor by, Instant at) {
        var why = whatIsMissing(callOff, award, award.termsOn(London.dateOf(at)));
        if (why.isEmpty()) {
            confirm(callOff, award, by, at);
        } else if (hold(award, why, at)) {
            record.held(award, by);
        }
    }

    /** Empty when nothing is. */
    private String whatIsMissing(CallOff callOff, Award award, Terms terms) {
        if (terms.from().isAfter(terms.until())) {
            return "The support was to end on " + terms.until()
                    + ", and that day passed while the award waited: withdraw it.";
        }
        var candidate = Candidate.of(
                callOff,
                award.lot(),
                terms,
                awards.lastWithdrawal(callOff.id(), award.lot()).orElse(Instant.EPOCH),
                London.dateOf(award.awardedAt()));
        return gate.lacksSince(candidate).stream().map(GateLine::finding).collect(Collectors.joining(" "));
    }

    /** Whether that is new. */
    private static boolean hold(Award award, String why, Instant at) {
        boolean known = why.equals(award.heldWhy());
        award.hold(why, London.dateOf(at), at);
        return !known;
    }

    private void confirm(CallOff callOff, Award award, Actor by, Instant at) {
        award.confirm(at);
        callOff.settle(award.lot(), LotOutcome.AWARDED);
        if (!callOff.hasOpenLots()) {
            callOff.move("confirmation", CallOffStatus.AWARDED);
        }
        var bid = award.bidId();
        if (bid != null) {
            bids.decide(callOff.id(), award.lot(), bid);
        }
        awards.flush();
        record.confirmed(award, by);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_AWARDED);
        confirmed.fire(new AwardConfirmed(award.id(), award.placementId(), award.lot(), award.terms()));
    }
}
