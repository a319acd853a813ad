package org.opendps.registry.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.acting.Scope;

/**
 * All that another service needs to let a portal act: the token's client is {@code portalClient}, {@code status} is
 * GIVEN, and the day lies from {@code from} to {@code until}.
 */
record MandateFact(
        Kind kind,
        UUID mandateId,
        long version,
        UUID portalId,
        String portalClient,
        UUID providerId,
        Scope scope,
        LocalDate from,
        LocalDate until,
        boolean sandboxOnly,
        MandateStatus status,
        @Nullable String authority)
        implements PublicEvent {

    enum Kind {
        MANDATE_GIVEN,
        MANDATE_SHORTENED,
        MANDATE_MOVED,
        MANDATE_SUSPENDED,
        MANDATE_RESUMED,
        MANDATE_ENDED
    }

    static MandateFact of(Kind kind, Mandate mandate, Portal portal) {
        return new MandateFact(
                kind,
                mandate.id(),
                mandate.version(),
                portal.id(),
                portal.client(),
                mandate.providerId(),
                mandate.scope(),
                mandate.validFrom(),
                mandate.validUntil(),
                portal.isSandboxOnly(),
                mandate.status(),
                null);
    }

    @Override
    public String topic() {
        return "registry.mandate.v1";
    }

    @Override
    public UUID key() {
        return mandateId;
    }
}
