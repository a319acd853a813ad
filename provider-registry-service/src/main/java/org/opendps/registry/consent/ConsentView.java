package org.opendps.registry.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Actor;

public record ConsentView(
        UUID id,
        UUID providerId,
        String officer,
        String authority,
        How how,
        String givenBy,
        LocalDate givenOn,
        LocalDate until,
        @Nullable String evidence,
        ConsentStatus status,
        boolean inForce,
        Actor recordedBy,
        Instant recordedAt,
        @Nullable Actor withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static ConsentView from(Consent consent, LocalDate today) {
        var given = consent.given();
        return new ConsentView(
                consent.id(),
                consent.providerId(),
                consent.officer(),
                consent.authority(),
                given.how(),
                given.givenBy(),
                given.givenOn(),
                given.validUntil(),
                given.evidence(),
                consent.status(),
                consent.standsOn(today),
                consent.recorder(),
                consent.recordedAt(),
                consent.withdrawer(),
                consent.withdrawnAt());
    }
}
