package org.opendps.calloff.placement.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An import and what became of each row. */
public record ImportView(
        UUID id,
        boolean dryRun,
        @JsonUnwrapped RowCounts counts,
        String sentBy,
        Instant sentAt,
        List<RowOutcome> results) {

    static ImportView of(PlacementImport sent) {
        return new ImportView(sent.id(), sent.dryRun(), sent.counts(), sent.sentBy(), sent.sentAt(), sent.results());
    }
}
