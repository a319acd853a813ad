package org.opendps.registry.membership.renewal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RenewalRequest(@NotBlank @Size(max = 2000) String reason) {}
