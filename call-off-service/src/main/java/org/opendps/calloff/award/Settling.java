package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.LotOutcome;

/** Finance has answered. Everything that follows is kept in one transaction, or nothing is. */
@ApplicationScoped
@Transactional
class Settling {

    private final Competitions competitions;
    private final BidBook bids;
    private final Awards awards;
    private final AwardRecord record;
    private final Event<AwardConfirmed> confirmed;
    private final InstantSource clock;

    Settling(
            Competitions competitions,
            BidBook bids,
            Awards awards,
            AwardRecord record,
            Event<AwardConfirmed> confirmed,
            InstantSource clock) {
        this.competitions = competitions;
        this.bids = bids;
        this.awards = awards;
        this.record = record;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** An answer to an award that is not ours, or that was answered before, changes nothing. */
    void settle(UUID awardId, CommitmentHeard heard) {
        awards.callOffOf(awardId).ifPresent(callOffId -> {
            var callOff = competitions.locked(callOffId);
            awards.findByIdOptional(awardId)
                    .filter(award -> heard.isNewsFor(award))
                    .ifPresent(award -> take(callOff, award, heard));
        });
    }

    private void take(CallOff callOff, Award award, CommitmentHeard heard) {
        switch (heard.answer()) {
            case RESERVED -> confirm(callOff, award);
            case REFUSED -> refuse(award, heard);
            case FIRMED -> record.firmed(award, heard);
            case SOMETHING_ELSE -> {}
        }
    }

    private void confirm(CallOff callOff, Award award) {
        award.confirm(clock.instant());
        callOff.settle(award.lot(), LotOutcome.AWARDED);
        if (!callOff.hasOpenLots()) {
            callOff.move("confirmation", CallOffStatus.AWARDED);
        }
        bids.decide(callOff.id(), award.lot(), award.bidId());
        awards.flush();
        record.confirmed(award);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_AWARDED);
        confirmed.fire(new AwardConfirmed(award.id(), award.placementId(), award.terms()));
    }

    /** The call-off stays recommended: when there is money, a commissioner asks again. */
    private void refuse(Award award, CommitmentHeard heard) {
        award.refuse(heard.moneyMissing(), clock.instant());
        awards.flush();
        record.refused(award, heard.moneyMissing());
    }
}
