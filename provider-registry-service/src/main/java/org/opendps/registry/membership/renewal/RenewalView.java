package org.opendps.registry.membership.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.application.help.Channel;

/**
 * @param exclusionGrounds what was declared; null until it is, empty when no ground applies
 * @param exclusion what that means today under the system's regime; null until it is declared, both null for those who
 *     may not know
 * @param declaredAs the role of who declared it: what an officer or a portal did is marked as theirs
 * @param confirmedBy who of the provider stands by it; null of one that a portal sent as it was typed
 */
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
        @Nullable Exclusion exclusion,
        @Nullable String declaredBy,
        @Nullable String declaredAs,
        @Nullable Instant declaredAt,
        @Nullable String confirmedBy,
        @Nullable Channel confirmedThrough) {}
