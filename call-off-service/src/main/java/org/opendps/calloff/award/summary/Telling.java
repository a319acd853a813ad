package org.opendps.calloff.award.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;

/**
 * Lots that end without an award tell their bidders what was found, in the transaction that ends them, whether others go
 * on or not.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Telling {

    private static final String ASSESSED_ANEW = "The scores are settled anew.";

    /** Steps by which a lot can end without an award. */
    private static final Set<CallOffEvent.Kind> ENDS_LOTS = EnumSet.of(
            CallOffEvent.Kind.CALL_OFF_NO_AWARD,
            CallOffEvent.Kind.LOT_NOT_AWARDED,
            CallOffEvent.Kind.CALL_OFF_EVALUATED);

    private final Summaries summaries;
    private final InstantSource clock;

    Telling(Summaries summaries, InstantSource clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    /** Of the lots that end the call-off; where others go on, what put each bid out says it all. */
    private static @Nullable String whyNone(CallOff callOff) {
        var halt = callOff.course().halt();
        return callOff.status() == CallOffStatus.NO_AWARD && halt != null ? halt.why() : null;
    }

    void tell(@Observes CallOffStepped step) {
        if (step.kind() == CallOffEvent.Kind.EVALUATION_REOPENED) {
            step.callOff().lots().stream()
                    .filter(Lot::awaitsDecision)
                    .forEach(lot ->
                            summaries.takeBack(step.callOff().id(), lot.number(), ASSESSED_ANEW, clock.instant()));
        }
        if (!ENDS_LOTS.contains(step.kind())) {
            return;
        }
        var callOff = step.callOff();
        for (var lot : callOff.lots()) {
            if (lot.outcome() == LotOutcome.NO_AWARD
                    && summaries.of(callOff.id(), lot.number()).isEmpty()) {
                summaries.releaseNone(callOff.id(), lot.number(), whyNone(callOff), clock.instant());
            }
        }
    }
}
