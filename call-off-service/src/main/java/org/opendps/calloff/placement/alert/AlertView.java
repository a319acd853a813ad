package org.opendps.calloff.placement.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement whose provider lacks documents that its purchasing system asks for. */
public record AlertView(
        UUID placementId,
        UUID providerId,
        String category,
        String area,

        @Schema(description = "the last day of the terms that count today")
        LocalDate until,

        @Schema(description = "kinds of documents, as the registry names them")
        List<String> lacking) {}
