package org.opendps.calloff.award.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.opendps.calloff.competition.CallOffStepped;
import org.opendps.calloff.competition.LotOutcome;

/**
 * Lots that end without an award tell their bidders what was found, in the transaction that ends them, whether others go
 * on or not.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Telling {

    private final Summaries summaries;
    private final InstantSource clock;

    Telling(Summaries summaries, InstantSource clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    void tell(@Observes CallOffStepped step) {
        var callOff = step.callOff();
        if (callOff.opening().bids() == null) {
            // what was never opened was never assessed
            return;
        }
        for (var lot : callOff.lots()) {
            if (lot.outcome() == LotOutcome.NO_AWARD
                    && summaries.of(callOff.id(), lot.number()).isEmpty()) {
                summaries.release(callOff.id(), lot.number(), null, clock.instant());
            }
        }
    }
}
