package org.opendps.registry.application.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record ExtensionRequest(
        @NotNull ExtensionReason reasonCode,
        @NotBlank @Size(max = 2000) String reason) {}
