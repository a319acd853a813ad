package org.opendps.calloff.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

@ApplicationScoped
@Transactional
class DecisionRecording {

    private final DecisionRegister register;

    DecisionRecording(DecisionRegister register) {
        this.register = register;
    }

    Decision record(DecisionRequest request, String authority, String by, Instant at) {
        var published = request.publishedOn();
        boolean unsound = request.effectiveFrom().isBefore(request.decidedOn())
                || (published != null && published.isBefore(request.decidedOn()));
        if (unsound) {
            throw new DecisionRefused.DecisionDatesUnsound(request.decidedOn(), request.effectiveFrom()).refused();
        }
        register.named(request.reference().strip(), authority).ifPresent(known -> {
            throw new DecisionRefused.DecisionRecordedBefore(known.reference()).refused();
        });
        var decision = new Decision(authority, request, by, at);
        register.persistAndFlush(decision);
        return decision;
    }
}
