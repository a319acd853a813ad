package org.opendps.registry.membership.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.declaration.DeclaredGround;

/** {@code exclusionGrounds}: what was declared; null until it is, empty when no ground applies. */
public record RenewalView(
        UUID id,
        UUID memberId,
        RenewalStatus status,
        LocalDate requestedOn,
        LocalDate due,
        String dueCitation,
        String reason,
        String requestedBy,
        @Nullable List<DeclaredGround> exclusionGrounds,
        @Nullable String declaredBy,
        @Nullable Instant declaredAt) {}
