package org.opendps.registry.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.registry.acting.Scope;

public record MandateRequest(
        @NotNull UUID portalId,
        @NotNull Scope scope,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
