package org.opendps.calloff.placement.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.placement.intake.RowOutcome.Result;

/** An import and what became of each row. */
public record ImportView(
        UUID id,
        boolean dryRun,
        int rows,
        long created,
        long creatable,
        long unchanged,
        long differing,
        long refused,
        String sentBy,
        Instant sentAt,
        List<RowOutcome> results) {

    static ImportView of(PlacementImport sent) {
        var results = sent.results();
        return new ImportView(
                sent.id(),
                sent.dryRun(),
                results.size(),
                count(results, Result.CREATED),
                count(results, Result.CREATABLE),
                count(results, Result.UNCHANGED),
                count(results, Result.DIFFERS),
                count(results, Result.REFUSED),
                sent.sentBy(),
                sent.sentAt(),
                results);
    }

    private static long count(List<RowOutcome> results, Result result) {
        return results.stream().filter(row -> row.result() == result).count();
    }
}
