package org.opendps.calloff.competition.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a published call-off. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentView(
        int number,

        @Schema(description = "whether bids that were submitted before have to be confirmed")
        boolean material,

        String reason,
        List<Difference> changes,

        @Schema(description = "for the council") @Nullable String amendedBy,
        Instant amendedAt) {}
