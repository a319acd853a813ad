package org.opendps.registry.application.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done about it: all three are needed before the council may look past the ground (PCR 2015 reg 57(13)-(17);
 * Procurement Act 2023 s.58(1)).
 */
public record SelfCleaning(
        boolean compensated,
        boolean clarifiedWithAuthorities,
        @NotBlank @Size(max = 5000) String measures) {

    @Schema(hidden = true)
    boolean isWhole() {
        return compensated && clarifiedWithAuthorities;
    }
}
