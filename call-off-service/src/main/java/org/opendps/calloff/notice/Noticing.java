package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.Procurement;
import org.opendps.calloff.competition.Route;
import org.opendps.calloff.policy.Policies;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.NoticeFacts;
import org.opendps.calloff.regime.NoticeOccasion;

/** What happened to a call-off makes notices due, in the transaction of the step. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Noticing {

    private final Notices notices;
    private final Policies policies;
    private final InstantSource clock;

    Noticing(Notices notices, Policies policies, InstantSource clock) {
        this.notices = notices;
        this.policies = policies;
        this.clock = clock;
    }

    void hear(@Observes CallOffStepped step) {
        var callOff = step.callOff();
        var procurement = callOff.published().procurement();
        // what the person chose is published nowhere (s.44(3), s.50(6)(b), s.53(6)(b), s.80(4)(b))
        if (procurement != null && callOff.commission().route() != Route.USER_CHOICE) {
            occasion(step.kind()).ifPresent(occasion -> add(callOff, procurement, occasion));
        }
    }

    private static Optional<NoticeOccasion> occasion(CallOffEvent.Kind kind) {
        return switch (kind) {
            case CALL_OFF_PUBLISHED -> Optional.of(NoticeOccasion.PUBLISHED);
            case CALL_OFF_RECOMMENDED -> Optional.of(NoticeOccasion.RECOMMENDED);
            case CALL_OFF_AWARDED -> Optional.of(NoticeOccasion.AWARDED);
            case CALL_OFF_CANCELLED, CALL_OFF_NO_AWARD -> Optional.of(NoticeOccasion.UNAWARDED);
            case DEADLINE_EXTENDED,
                    CALL_OFF_OPENED,
                    CALL_OFF_EVALUATED,
                    CALL_OFF_AMENDED,
                    CALL_OFF_SUSPENDED,
                    CALL_OFF_RESUMED -> Optional.empty();
        };
    }

    private void add(CallOff callOff, Procurement procurement, NoticeOccasion occasion) {
        var today = London.today(clock);
        var policy = policies.on(callOff.authority(), today);
        var facts = NoticeFacts.of(
                today,
                ends(callOff),
                procurement.value(),
                callOff.published().bidders(),
                callOff.commission().route() == Route.URGENT_INTERIM,
                policy.whole(Setting.NOTICE_PROMPTLY_WORKING_DAYS));
        procurement
                .regime()
                .law()
                .notices(occasion, facts)
                .forEach(due -> notices.persist(new Notice(callOff.authority(), callOff.id(), due, today)));
    }

    private static LocalDate ends(CallOff callOff) {
        return callOff.lots().stream()
                .map(lot -> lot.support().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
