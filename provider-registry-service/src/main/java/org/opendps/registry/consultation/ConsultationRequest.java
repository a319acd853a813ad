package org.opendps.registry.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record ConsultationRequest(
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "Its last day") @NotNull LocalDate closesOn,

        @NotBlank @Size(max = 60) String category,

        @Schema(description = "All of the category when left out") @Size(max = 20)
        List<@NotBlank String> serviceBands) {

    public ConsultationRequest {
        serviceBands = serviceBands == null ? List.of() : serviceBands;
    }
}
