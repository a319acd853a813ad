package org.opendps.registry.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record ShareLinkRequest(
        @Schema(description = "Its last day, within 30 days") @NotNull
        LocalDate validUntil,

        @Schema(description = "So that you know it again in the list") @Nullable @Size(max = 100)
        String meantFor) {}
