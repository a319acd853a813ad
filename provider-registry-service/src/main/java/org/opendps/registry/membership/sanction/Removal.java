package org.opendps.registry.membership.sanction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A removal of which the member was told, and the day on which it happens. */
@Embeddable
public record Removal(
        @Enumerated(EnumType.STRING) RemovalGround removalGround,
        String removalReason,
        @Nullable UUID removalEvidence,
        LocalDate removedOn,
        String removalNotifiedBy,
        Instant removalNotifiedAt) {}
