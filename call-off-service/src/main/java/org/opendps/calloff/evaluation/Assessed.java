package org.opendps.calloff.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found of one bid: rank and total, unless it was excluded, and each criterion with its reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessed(
        UUID bidId,
        @Nullable Integer rank,

        @Schema(description = "of 100, rounded for show", examples = "79.33") @Nullable
        String total,

        List<Line> criteria) {

    /** One criterion. The price has no score. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String criterion,
            @Nullable String text,
            String weight,
            @Nullable Integer score,
            @Nullable String points,
            @Nullable String explanation) {}
}
