package org.opendps.registry.application.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which criterion was not met, why, and what would put it right. */
public record Reason(
        @NotBlank @Size(max = 200) String criterion,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 2000) String remedy) {}
