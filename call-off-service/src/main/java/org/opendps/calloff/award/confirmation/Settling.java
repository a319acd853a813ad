package org.opendps.calloff.award.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardPublished;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.CommitmentHeard;
import org.opendps.calloff.award.WaitsFor;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;

/** Finance has answered. Everything that follows is kept in one transaction, or nothing is. */
@ApplicationScoped
@Transactional
class Settling {

    private final Competitions competitions;
    private final Awards awards;
    private final AwardRecord record;
    private final Proceeding proceeding;
    private final InstantSource clock;

    Settling(Competitions competitions, Awards awards, AwardRecord record, Proceeding proceeding, InstantSource clock) {
        this.competitions = competitions;
        this.awards = awards;
        this.record = record;
        this.proceeding = proceeding;
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
            case RESERVED -> proceeding.proceed(callOff, award, Actor.FINANCE, clock.instant());
            case REFUSED -> refuse(award, heard);
            case FIRMED -> record.firmed(award, heard);
            case SOMETHING_ELSE -> {}
        }
    }

    /** The call-off stays recommended: when there is money, a commissioner asks again. */
    private void refuse(Award award, CommitmentHeard heard) {
        award.refuse(heard.moneyMissing(), clock.instant());
        awards.flush();
        record.refused(award, heard.moneyMissing());
    }

    /** The notice for which it waited is out. */
    void published(@Observes AwardPublished published) {
        goOn(competitions.locked(published.callOffId()), published.lot(), WaitsFor.NOTICE, published.by());
    }

    /** What finance answered while it was held up takes its course now. */
    void resumed(@Observes CallOffStepped step) {
        if (step.kind() == CallOffEvent.Kind.CALL_OFF_RESUMED) {
            step.callOff().lots().forEach(lot -> goOn(step.callOff(), lot.number(), WaitsFor.RESUMPTION, Actor.SELF));
        }
    }

    private void goOn(CallOff callOff, int lot, WaitsFor reason, Actor by) {
        awards.live(callOff.id(), lot)
                .filter(award -> award.waitsFor() == reason)
                .ifPresent(award -> proceeding.proceed(callOff, award, by, clock.instant()));
    }
}
