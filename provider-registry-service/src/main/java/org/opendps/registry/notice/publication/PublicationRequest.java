package org.opendps.registry.notice.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.notice.content.NoticeContent;
import org.opendps.registry.notice.content.Publication;

public record PublicationRequest(
        @Schema(description = "Of the notice on the central digital platform") @NotBlank @Size(max = 200)
        String reference,

        @NotNull LocalDate publishedOn,

        @Schema(description = "Of a UK4, UK7, UK13 and UK14 (Procurement Act 2023 s.83)") @Nullable
        LocalDate conflictsAssessedOn,

        @Schema(description = "Why something else is said now than before; only where something was")
        @Nullable
        @Size(min = 1, max = 500)
        String correction) {

    Publication by(String username, NoticeContent content) {
        return new Publication(reference.strip(), publishedOn, conflictsAssessedOn, username, content);
    }
}
