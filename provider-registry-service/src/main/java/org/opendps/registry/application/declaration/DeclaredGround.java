package org.opendps.registry.application.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.ExclusionGround;

/**
 * An exclusion ground that the applicant declares, of itself or of a connected person.
 *
 * @param connectedPerson whom it is about; the applicant itself when left out
 */
public record DeclaredGround(
        @NotNull ExclusionGround ground,
        @NotNull LocalDate eventOn,
        @Nullable @Size(max = 200) String connectedPerson,
        @Nullable @Size(max = 5000) String circumstances,
        @Nullable @Valid SelfCleaning selfCleaning) {}
