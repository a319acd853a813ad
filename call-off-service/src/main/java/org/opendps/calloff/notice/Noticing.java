package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.award.AwardTold;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.NoticeFacts;
import org.opendps.calloff.regime.NoticeKind;
import org.opendps.calloff.regime.NoticeOccasion;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** What happened to a call-off makes notices due, in the transaction of the step. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Noticing {

    private static final int ONLY_LOT = 1;

    private final Notices notices;
    private final Competitions competitions;
    private final Policies policies;
    private final Timeline timeline;
    private final InstantSource clock;

    Noticing(Notices notices, Competitions competitions, Policies policies, Timeline timeline, InstantSource clock) {
        this.notices = notices;
        this.competitions = competitions;
        this.policies = policies;
        this.timeline = timeline;
        this.clock = clock;
    }

    void hear(@Observes CallOffStepped step) {
        var callOff = step.callOff();
        switch (step.kind()) {
            case CALL_OFF_PUBLISHED -> add(callOff, null, NoticeOccasion.PUBLISHED);
            case CALL_OFF_CANCELLED, CALL_OFF_NO_AWARD -> add(callOff, null, NoticeOccasion.UNAWARDED);
            case CALL_OFF_RECOMMENDED -> {
                if (callOff.commission().route().isDirect()) {
                    add(callOff, ONLY_LOT, NoticeOccasion.PREPARED);
                }
            }
            case CALL_OFF_AWARDED,
                    DEADLINE_EXTENDED,
                    CALL_OFF_OPENED,
                    CALL_OFF_EVALUATED,
                    CALL_OFF_AMENDED,
                    CALL_OFF_SUSPENDED,
                    LOT_NOT_AWARDED,
                    RECOMMENDATION_WITHDRAWN,
                    EVALUATION_REOPENED,
                    CALL_OFF_RESUMED -> {}
        }
    }

    void hear(@Observes AwardTold told) {
        add(told.callOff(), told.lot(), NoticeOccasion.TOLD);
    }

    void hear(@Observes AwardConfirmed award) {
        add(competitions.locked(award.terms().callOffId()), award.lot(), NoticeOccasion.AWARDED);
    }

    /** What the person chose is published nowhere (s.44(3), s.50(6)(b), s.53(6)(b), s.80(4)(b)). */
    private void add(CallOff callOff, @Nullable Integer lot, NoticeOccasion occasion) {
        var procurement = callOff.published().procurement();
        if (procurement == null || callOff.commission().route() == Route.USER_CHOICE) {
            return;
        }
        var today = London.today(clock);
        var policy = policies.on(callOff.authority(), today);
        var facts = NoticeFacts.of(
                today,
                lot == null ? ends(callOff) : callOff.lot(lot).support().until(),
                procurement.value(),
                callOff.published().bidders(),
                callOff.commission().route() == Route.URGENT_INTERIM,
                policy.whole(Setting.NOTICE_PROMPTLY_WORKING_DAYS));
        for (var due : procurement.regime().law().notices(occasion, facts)) {
            if (due.kind() == NoticeKind.UK12 && notices.noneBegan(callOff.id())) {
                continue;
            }
            notices.persist(new Notice(callOff.authority(), callOff.id(), lot, due));
            timeline.add(
                    callOff.id(),
                    callOff.authority(),
                    Step.NOTICE_DUE,
                    Actor.SELF,
                    due.kind() + " by " + due.due() + (lot == null ? "" : ", lot " + lot));
        }
        notices.flush();
    }

    private static LocalDate ends(CallOff callOff) {
        return callOff.lots().stream()
                .map(lot -> lot.support().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
