package org.opendps.calloff.placement.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowOutcome(
        @Schema(description = "the first row is 1") int row,
        String reference,
        Result result,
        @Nullable UUID placementId,
        @Nullable List<String> problems) {

    /** What can become of a row. */
    public enum Result {
        CREATED,
        /** In a dry run: it would be created. */
        CREATABLE,
        /** It was brought in before, and says the same. */
        UNCHANGED,
        /** It was brought in before and says something else now: change the placement, the import does not. */
        DIFFERS,
        REFUSED
    }
}
