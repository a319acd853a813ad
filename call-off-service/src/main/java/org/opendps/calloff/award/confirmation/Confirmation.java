package org.opendps.calloff.award.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;

/** What follows when an award holds, in the transaction of whoever finds out: the lot is decided, a placement planned. */
@ApplicationScoped
class Confirmation {

    private final Competitions competitions;
    private final BidBook bids;
    private final Awards awards;
    private final AwardRecord record;
    private final Event<AwardConfirmed> confirmed;

    Confirmation(
            Competitions competitions,
            BidBook bids,
            Awards awards,
            AwardRecord record,
            Event<AwardConfirmed> confirmed) {
        this.competitions = competitions;
        this.bids = bids;
        this.awards = awards;
        this.record = record;
        this.confirmed = confirmed;
    }

    void confirm(CallOff callOff, Award award, Instant at) {
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
        record.confirmed(award);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_AWARDED);
        confirmed.fire(new AwardConfirmed(award.id(), award.placementId(), award.lot(), award.terms()));
    }
}
