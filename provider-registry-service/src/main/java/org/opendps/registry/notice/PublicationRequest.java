package org.opendps.registry.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record PublicationRequest(
        @Schema(description = "Of the notice on the central digital platform") @NotBlank @Size(max = 200)
        String reference,

        @NotNull LocalDate publishedOn,

        @Schema(description = "Of the notice that announces a dynamic market (Procurement Act 2023 s.83(2))") @Nullable
        LocalDate conflictsAssessedOn) {

    Publication by(String username, NoticeContent content) {
        return new Publication(reference.strip(), publishedOn, conflictsAssessedOn, username, content);
    }
}
