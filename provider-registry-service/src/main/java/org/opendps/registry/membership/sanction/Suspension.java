package org.opendps.registry.membership.sanction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param suspendedUntil the last day of it: the member is back on the next */
@Embeddable
public record Suspension(
        @Enumerated(EnumType.STRING) SuspensionReason suspensionCode,
        String suspensionReason,
        @Nullable UUID suspensionEvidence,
        LocalDate suspendedUntil,
        String suspendedBy,
        Instant suspendedAt) {}
