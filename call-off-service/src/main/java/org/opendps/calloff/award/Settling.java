package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;

/** Finance has answered. Everything that follows is kept in one transaction, or nothing is. */
@ApplicationScoped
@Transactional
class Settling {

    private final Competitions competitions;
    private final Awards awards;
    private final AwardRecord record;
    private final Confirmation confirmation;
    private final InstantSource clock;

    Settling(
            Competitions competitions,
            Awards awards,
            AwardRecord record,
            Confirmation confirmation,
            InstantSource clock) {
        this.competitions = competitions;
        this.awards = awards;
        this.record = record;
        this.confirmation = confirmation;
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
            case RESERVED -> reserved(callOff, award);
            case REFUSED -> refuse(award, heard);
            case FIRMED -> record.firmed(award, heard);
            case SOMETHING_ELSE -> {}
        }
    }

    /** While the call-off is held up the award waits with it: the next day after that confirms it. */
    private void reserved(CallOff callOff, Award award) {
        var now = clock.instant();
        if (award.standstill().isAsked() || callOff.status() == CallOffStatus.SUSPENDED) {
            award.wait(lastDay(callOff, award, London.dateOf(now)), now);
            awards.flush();
            record.waits(award, now);
        } else {
            confirmation.confirm(callOff, award, now);
        }
    }

    private static LocalDate lastDay(CallOff callOff, Award award, LocalDate today) {
        int days = award.standstill().workingDays();
        var procurement = callOff.published().procurement();
        return days == 0 || procurement == null
                ? today.minusDays(1)
                : procurement.regime().law().standstillEnd(today, days);
    }

    /** The call-off stays recommended: when there is money, a commissioner asks again. */
    private void refuse(Award award, CommitmentHeard heard) {
        award.refuse(heard.moneyMissing(), clock.instant());
        awards.flush();
        record.refused(award, heard.moneyMissing());
    }
}
