package org.opendps.calloff.award.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.AwardTold;
import org.opendps.calloff.award.WaitsFor;
import org.opendps.calloff.award.gate.AwardNotices;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.regime.NoticeKind;
import org.opendps.calloff.timeline.Actor;

/**
 * What comes between the money and the contract, in the order of the law: the bidders are told (Procurement Act 2023
 * s.50(3)), the award notice of a public contract is published (s.50(1)), the standstill that begins with its day passes
 * (s.51), and the award is confirmed.
 */
@ApplicationScoped
class Proceeding {

    private final AwardNotices notices;
    private final AwardRecord record;
    private final Confirmation confirmation;
    private final Event<AwardTold> told;

    Proceeding(AwardNotices notices, AwardRecord record, Confirmation confirmation, Event<AwardTold> told) {
        this.notices = notices;
        this.record = record;
        this.confirmation = confirmation;
        this.told = told;
    }

    /** As far as it comes now. While the call-off is held up nobody is told anything, and nobody is told twice. */
    void proceed(CallOff callOff, Award award, Actor by, Instant now) {
        if (callOff.status() == CallOffStatus.SUSPENDED) {
            award.wait(WaitsFor.RESUMPTION, now);
            record.waits(award, by);
            return;
        }
        if (!award.wasTold()) {
            award.told(now);
            record.told(award, by, now);
            told.fire(new AwardTold(callOff, award.lot()));
        }
        if (notices.awaits(callOff.id(), award.lot(), NoticeKind.UK6)) {
            award.wait(WaitsFor.NOTICE, now);
            record.waits(award, by);
        } else if (award.standstill().isAsked()) {
            award.wait(lastDay(callOff, award, London.dateOf(now)), now);
            record.waits(award, by);
        } else {
            confirmation.confirmOrHold(callOff, award, by, now);
        }
    }

    /** It begins with the day of the notice, or of the summaries where none is asked for. */
    private LocalDate lastDay(CallOff callOff, Award award, LocalDate today) {
        int days = award.standstill().workingDays();
        var begins =
                notices.published(callOff.id(), award.lot(), NoticeKind.UK6).orElse(today);
        var procurement = callOff.published().procurement();
        return procurement == null ? begins : procurement.regime().law().standstillEnd(begins, days);
    }
}
