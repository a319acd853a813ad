package org.opendps.registry.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Scope;

public record MandateView(
        UUID id,
        UUID providerId,
        UUID portalId,
        Scope scope,
        LocalDate from,
        LocalDate until,
        MandateStatus status,
        boolean inForce,
        @Nullable LocalDate endedOn,
        String givenBy) {

    static MandateView from(Mandate mandate, LocalDate today) {
        return new MandateView(
                mandate.id(),
                mandate.providerId(),
                mandate.portalId(),
                mandate.scope(),
                mandate.validFrom(),
                mandate.validUntil(),
                mandate.status(),
                mandate.isInForceOn(today),
                mandate.endedOn(),
                mandate.givenBy());
    }
}
