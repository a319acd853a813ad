package org.opendps.calloff.placement.intake;

import java.util.List;
import org.opendps.calloff.placement.intake.RowOutcome.Result;

/** How many rows of an import became what. */
record RowCounts(long rows, long created, long creatable, long unchanged, long differing, long refused) {

    static RowCounts of(List<RowOutcome> results) {
        return new RowCounts(
                results.size(),
                count(results, Result.CREATED),
                count(results, Result.CREATABLE),
                count(results, Result.UNCHANGED),
                count(results, Result.DIFFERS),
                count(results, Result.REFUSED));
    }

    private static long count(List<RowOutcome> results, Result result) {
        return results.stream().filter(row -> row.result() == result).count();
    }
}
