package org.opendps.registry.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

/**
 * All that another service needs to let a support officer act: the officer's user name and council are those of the
 * login, {@code status} is GIVEN, and the day is not after {@code until}.
 */
record ConsentFact(
        Kind kind,
        UUID consentId,
        long version,
        UUID providerId,
        String officer,
        String authority,
        LocalDate from,
        LocalDate until,
        ConsentStatus status)
        implements PublicEvent {

    enum Kind {
        CONSENT_GIVEN,
        CONSENT_MOVED,
        CONSENT_WITHDRAWN
    }

    static ConsentFact of(Kind kind, Consent consent) {
        return new ConsentFact(
                kind,
                consent.id(),
                consent.version(),
                consent.providerId(),
                consent.officer(),
                consent.authority(),
                consent.given().givenOn(),
                consent.given().validUntil(),
                consent.status());
    }

    @Override
    public String topic() {
        return "registry.consent.v1";
    }

    @Override
    public UUID key() {
        return consentId;
    }
}
